package org.hengji.server.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.Accounts;
import org.hengji.server.access.Appointments;
import org.hengji.server.access.FirstSecret;
import org.hengji.server.access.Person;
import org.hengji.server.access.Secrets;
import org.hengji.server.access.Today;
import org.hengji.server.administration.ImportBook.Row;
import org.hengji.server.administration.ImportLine.Verdict;
import org.hengji.server.audit.Actor;
import org.hengji.server.database.Ids;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 导入: units, users and posts of a workbook. The preview does all of it and takes it back, so that it cannot differ from
 * the import. What a second import finds as it should be stays untouched.
 */
@Component
class Importing {

    private final Transactions transactions;
    private final Keeping keeping;
    private final Staffing staffing;
    private final Posting posting;
    private final Units units;
    private final Accounts accounts;
    private final Appointments appointments;
    private final FirstSecret firstSecret;
    private final Secrets secrets;
    private final Ids ids;
    private final Today today;
    private final Scope scope;

    Importing(
            Transactions transactions,
            Keeping keeping,
            Staffing staffing,
            Posting posting,
            Units units,
            Accounts accounts,
            Appointments appointments,
            FirstSecret firstSecret,
            Secrets secrets,
            Ids ids,
            Today today,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.staffing = staffing;
        this.posting = posting;
        this.units = units;
        this.accounts = accounts;
        this.appointments = appointments;
        this.firstSecret = firstSecret;
        this.secrets = secrets;
        this.ids = ids;
        this.today = today;
        this.scope = Scope.none(region);
    }

    /** 初始密码, each with its hash: hashed before the transaction, in which nothing should wait. */
    private record Given(String secret, String hash) {}

    /** What would become of every row; nothing is written. */
    List<ImportLine> preview(ImportBook book, Person person, Actor actor) {
        return transactions.tried(scope, () -> lines(book, person, actor, Map.of()));
    }

    /** Imports what can be imported. */
    List<ImportLine> apply(ImportBook book, Person person, Actor actor) {
        var given = new HashMap<String, Given>();
        preview(book, person, actor).stream()
                .filter(line -> line.part() == Part.USERS && line.verdict() == Verdict.ADDED)
                .forEach(line -> given.put(key(line.sheet(), line.row()), given()));
        return transactions.in(scope, () -> lines(book, person, actor, given));
    }

    private Given given() {
        var secret = firstSecret.next();
        return new Given(secret, secrets.hash(secret));
    }

    private static String key(String sheet, int row) {
        return row + " " + sheet;
    }

    /** Departments before what belongs to them, and both before people: what a row needs may stand below it. */
    private List<ImportLine> lines(ImportBook book, Person person, Actor actor, Map<String, Given> given) {
        var lines = new ArrayList<ImportLine>();
        book.rows().stream()
                .sorted(Comparator.comparing(Row::part)
                        .thenComparingInt(row -> row.get("编码").length()))
                .forEach(row -> lines.add(line(row, person, actor, given)));
        lines.sort(Comparator.comparing(ImportLine::part).thenComparingInt(ImportLine::row));
        return lines;
    }

    private ImportLine line(Row row, Person person, Actor actor, Map<String, Given> given) {
        if (!person.is(row.part().role())) {
            return ImportLine.of(row, Verdict.LEFT);
        }
        return switch (row.part()) {
            case UNITS -> unit(row, actor);
            case USERS -> user(row, actor, Optional.ofNullable(given.get(key(row.sheet(), row.number()))));
            case POSTS -> post(row, actor);
        };
    }

    private ImportLine unit(Row row, Actor actor) {
        var from = row.get("起始日期").isEmpty() ? Optional.of(today.day()) : Days.of(row.get("起始日期"));
        if (from.isEmpty()) {
            return ImportLine.of(row, Verdict.REFUSED, Days.unread("起始日期", row.get("起始日期")));
        }
        var kind = Arrays.stream(Unit.Kind.values())
                .filter(each -> each.text().equals(row.get("类别")))
                .findFirst();
        if (kind.isEmpty()) {
            return ImportLine.of(row, Verdict.REFUSED, "类别：没有“" + row.get("类别") + "”，请写部门、单位或财政部门。");
        }
        var above = row.get("上级编码");
        var parent = units.withCode(above, from.get()).map(Unit::id);
        if (!above.isEmpty() && parent.isEmpty()) {
            return ImportLine.of(row, Verdict.REFUSED, "上级：" + from.get() + " 没有编码是“" + above + "”的单位，请改正，或先导入它。");
        }
        var present = units.withCode(row.get("编码"), from.get());
        var id = present.map(Unit::id).orElseGet(ids::next);
        var meant = new Unit(id, row.get("编码"), row.get("名称"), kind.get(), parent, row.get("财政业务科室"));
        if (present.filter(meant::equals).isPresent()) {
            return ImportLine.of(row, Verdict.SAME);
        }
        return present.map(before ->
                        ImportLine.changed(row, keeping.change(meant, from.get(), actor), Keeping.briefly(before)))
                .orElseGet(() -> ImportLine.of(row, Verdict.ADDED, keeping.add(meant, from.get(), actor)));
    }

    /** Without a secret only to see what would become of it. */
    private ImportLine user(Row row, Actor actor, Optional<Given> given) {
        var present = accounts.withLogin(row.get("账号"), today.day());
        if (present.isEmpty()) {
            return opened(row, actor, given);
        }
        if (present.get().name().equals(row.get("姓名"))) {
            return ImportLine.of(row, Verdict.SAME);
        }
        var problem = staffing.rename(present.get().id(), row.get("姓名"), actor);
        return ImportLine.changed(row, problem, present.get().name());
    }

    private ImportLine opened(Row row, Actor actor, Optional<Given> given) {
        var problem = staffing.problem(row.get("账号"), row.get("姓名"));
        if (!problem.isEmpty()) {
            return ImportLine.of(row, Verdict.REFUSED, problem);
        }
        staffing.add(row.get("账号"), row.get("姓名"), given.map(Given::hash).orElse(""), actor);
        return ImportLine.opened(row, given.map(Given::secret).orElse(""));
    }

    private ImportLine post(Row row, Actor actor) {
        var account = accounts.withLogin(row.get("账号"), today.day()).map(Accounts.Line::id);
        if (account.isEmpty()) {
            return ImportLine.of(row, Verdict.REFUSED, "账号：没有“" + row.get("账号") + "”，请改正，或请系统管理员先导入用户。");
        }
        var from = row.get("起始日期");
        var begin = from.isEmpty() ? today.day().toString() : from;
        var typed = new TypedPost(row.get("单位编码"), row.get("岗位"), begin, row.get("截止日期"));
        return isHeld(account.get(), typed, from.isEmpty())
                ? ImportLine.of(row, Verdict.SAME)
                : ImportLine.of(row, Verdict.ADDED, posting.give(account.get(), typed, actor));
    }

    /** Whether the very post is held; where no day of beginning is written, one that began earlier is the same. */
    private boolean isHeld(UUID account, TypedPost typed, boolean isAnyBegin) {
        if (!typed.problem().isEmpty()) {
            return false;
        }
        var unit = units.withCode(typed.unit(), typed.day()).map(Unit::id);
        return appointments.of(account).stream()
                .filter(post -> !post.isOver(today.day()))
                .filter(post -> Optional.of(post.unitId()).equals(unit)
                        && Optional.of(post.role()).equals(typed.roleMeant()))
                .anyMatch(post -> post.until().equals(typed.end())
                        && (isAnyBegin || post.from().equals(typed.day())));
    }
}
