package org.hengji.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hengji.entry.Entry;
import org.hengji.entry.Targets;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.form.Source;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Budget;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.FundSource;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.plan.Scope;
import org.hengji.time.FiscalYear;
import org.hengji.time.Phase;

/** 规范 JSON 的读入: the same records back. What it does not know is noted; what contradicts itself is refused by place. */
final class FormReader {

    private static final Map<String, Class<? extends Record>> KINDS = new TreeMap<>(Map.of(
            DepartmentPlan.KIND, DepartmentPlan.class,
            ProjectPlan.KIND, ProjectPlan.class,
            ProjectPlanList.KIND, ProjectPlanList.class,
            Monitoring.KIND, Monitoring.class,
            SelfEvaluation.KIND, SelfEvaluation.class,
            SelfEvaluation.BY_OTHERS, SelfEvaluation.class));

    private final Source source;
    private final List<String> unknown = new ArrayList<>();

    private FormReader(Source source) {
        this.source = source;
    }

    static Form read(Tree.Fields tree) {
        var kind = text(tree, "kind");
        var type = KINDS.get(kind);
        if (type == null) {
            throw new FormFault("kind", "是“" + kind + "”，目前认得 " + String.join("、", KINDS.keySet()));
        }
        var reader = new FormReader(source(tree));
        var form = (Form) reader.record(type, tree);
        return form.withSource(reader.noted());
    }

    private Source noted() {
        return unknown.isEmpty()
                ? source
                : source.plus(new Note(Note.Kind.UNPLACED, 0, Path.FORM, unknown, List.of(), "不认得这些栏目，没有读入"));
    }

    private Record record(Class<? extends Record> type, Tree.Fields tree) {
        var components = Records.components(type);
        var values =
                components.stream().map(component -> component(component, tree)).toArray();
        tree.fields().keySet().stream()
                .filter(name -> !Records.has(type, name) && !name.equals("kind"))
                .map(name -> tree.place().isEmpty() ? name : tree.place() + "." + name)
                .forEach(unknown::add);
        return Records.create(type, values);
    }

    private Object component(Records.Component component, Tree.Fields tree) {
        var raw = component.type() instanceof ParameterizedType generic ? generic.getRawType() : component.type();
        var found = tree.fields().get(component.name());
        var place = tree.place().isEmpty() ? component.name() : tree.place() + "." + component.name();
        if (raw == Cell.class) {
            return found == null ? Cell.absent() : cell(Forms.typeArgument(component.type()), found);
        }
        if (raw == List.class) {
            return found == null ? List.of() : rows(component.type(), found);
        }
        if (raw == Source.class) {
            return source;
        }
        if (raw == RowId.class) {
            return found == null ? RowId.NONE : rowId(found);
        }
        if (raw == Scope.class) {
            return found == null ? Scope.DEPARTMENT : named(found, Scope.values(), Scope::text);
        }
        if (raw == Phase.class) {
            return found == null ? Phase.UNDIVIDED : named(found, Phase.values(), Phase::text);
        }
        if (raw == FundSource.class) {
            return found == null ? FundSource.OTHER : named(found, FundSource.values(), FundSource::text);
        }
        if (raw == String.class) {
            return found instanceof Tree.Text(var _, var text) ? text : "";
        }
        return block(raw, found == null ? new Tree.Fields(place, Map.of()) : found);
    }

    private Record block(Type type, Tree tree) {
        if (!(tree instanceof Tree.Fields fields)) {
            throw new FormFault(tree.place(), "应是一组栏目（对象）");
        }
        return record(recordType(type), fields);
    }

    private static Class<? extends Record> recordType(Type type) {
        return ((Class<?>) type).asSubclass(Record.class);
    }

    private List<Record> rows(Type type, Tree tree) {
        if (Forms.typeArgument(type) == Budget.Past.class && tree instanceof Tree.Fields years) {
            return years.fields().entrySet().stream().map(this::past).toList();
        }
        if (!(tree instanceof Tree.Items(var _, var items))) {
            throw new FormFault(tree.place(), "应是一个列表");
        }
        var row = recordType(Forms.typeArgument(type));
        return items.stream().map(item -> block(row, item)).toList();
    }

    /** A past year stands under its number. */
    private Record past(Map.Entry<String, Tree> year) {
        return Records.with(
                block(Budget.Past.class, year.getValue()), "year", entered(FiscalYear.class, year.getKey()));
    }

    private Cell<?> cell(Class<?> type, Tree tree) {
        return switch (tree) {
            case Tree.Nothing _ -> Cell.blank();
            case Tree.Text(var _, var text) -> entered(type, text);
            case Tree.Fields fields -> composed(type, fields);
            case Tree.Items items -> throw new FormFault(items.place(), "应是一个值，不是列表");
            case Tree.Truth truth -> throw new FormFault(truth.place(), "应是文字或数字");
        };
    }

    /** A value in the canonical form: amounts are in 万元 whatever the form's unit. */
    private static Cell<?> entered(Class<?> type, String text) {
        return Entry.read(type, text, Source.TYPED);
    }

    private Cell<?> composed(Class<?> type, Tree.Fields fields) {
        if (fields.fields().containsKey("notApplicable")) {
            var printed = text(fields, "raw");
            return new Cell.NotApplicable<>(printed.isEmpty() ? "—" : printed);
        }
        if (fields.fields().containsKey("unreadable")) {
            return Entry.read(type, text(fields, "raw"), source) instanceof Cell.Unreadable<?> same
                    ? same
                    : new Cell.Unreadable<>(text(fields, "raw"), text(fields, "unreadable"));
        }
        if (type == Target.class) {
            return target(fields);
        }
        if (type == Yuan.class) {
            return amount(fields);
        }
        if (fields.fields().containsKey("raw")) {
            return Entry.read(type, text(fields, "raw"), source);
        }
        throw new FormFault(fields.place(), "应是一个值");
    }

    private Cell<?> amount(Tree.Fields fields) {
        var value = entered(Yuan.class, text(fields, "value"));
        var printed = text(fields, "printed");
        return value instanceof Cell.Known<?>(Yuan amount, var raw)
                ? Cell.known(amount, printed.isEmpty() ? raw : printed)
                : value;
    }

    /** The print decides, through the one door; a number beside it that says something else is refused. */
    private static Cell<Target> target(Tree.Fields fields) {
        var kind = text(fields, "kind");
        if (kind.equals("blank")) {
            return Cell.blank();
        }
        var printed = text(fields, "raw");
        var raw = printed.isEmpty() ? TargetText.of(fields, kind) : printed;
        var cell = Targets.read(raw);
        if (cell instanceof Cell.Known<Target>(var target, var _) && TargetText.contradicts(fields, target)) {
            throw new FormFault(fields.place(), "的 raw 是“" + raw + "”，和 kind、value、comparator 不一致");
        }
        return cell;
    }

    private static Source source(Tree.Fields tree) {
        if (!(tree.fields().get("source") instanceof Tree.Fields source)) {
            return new Source("json", true, MoneyUnit.WAN, List.of());
        }
        var unit = MoneyUnit.of(text(source, "unit")).orElse(MoneyUnit.WAN);
        var complete = !(source.fields().get("complete") instanceof Tree.Truth(var _, var value)) || value;
        var notes = source.fields().get("notes") instanceof Tree.Items(var _, var items)
                ? items.stream().map(FormReader::note).toList()
                : List.<Note>of();
        var format = text(source, "format");
        return new Source(format.isEmpty() ? "json" : format, complete, unit, notes);
    }

    private static Note note(Tree tree) {
        if (!(tree instanceof Tree.Fields fields)) {
            throw new FormFault(tree.place(), "应是一条读表说明（对象）");
        }
        var kind = Arrays.stream(Note.Kind.values())
                .filter(each -> each.text().equals(text(fields, "kind")))
                .findFirst()
                .orElseThrow(() -> new FormFault(fields.place(), "的 kind 不认得"));
        var row = text(fields, "row");
        return new Note(
                kind,
                row.matches("\\d{1,9}") ? Integer.parseInt(row) : 0,
                path(fields),
                texts(fields, "printed"),
                texts(fields, "read"),
                text(fields, "why"));
    }

    private static Path path(Tree.Fields fields) {
        try {
            return Path.of(text(fields, "at"));
        } catch (IllegalArgumentException e) {
            throw new FormFault(fields.place() + ".at", "不是表里的位置");
        }
    }

    private static List<String> texts(Tree.Fields fields, String name) {
        return fields.fields().get(name) instanceof Tree.Items(var _, var items)
                ? items.stream()
                        .map(item -> item instanceof Tree.Text(var _, var text) ? text : "")
                        .toList()
                : List.of();
    }

    private static RowId rowId(Tree tree) {
        if (!(tree instanceof Tree.Text(var place, var text)) || !RowId.isId(text)) {
            throw new FormFault(tree.place(), "应是八位行号");
        }
        return new RowId(text);
    }

    /** One of a few fixed names. */
    private static <T> T named(Tree tree, T[] all, Function<T, String> name) {
        var names = Arrays.stream(all).map(name).filter(each -> !each.isEmpty()).toList();
        return Arrays.stream(all)
                .filter(each -> tree instanceof Tree.Text(var _, var text)
                        && name.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new FormFault(tree.place(), "应是 " + String.join("、", names) + " 之一"));
    }

    static String text(Tree.Fields fields, String name) {
        return fields.fields().get(name) instanceof Tree.Text(var _, var text) ? text : "";
    }
}
