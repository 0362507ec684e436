package org.hengji.check.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** 级别一致: 省科技专家工作站 in the text is not 科技专家工作站 in the indicator. */
@Rule(
        name = "link.scope-differs",
        title = "正文与指标的级别不一致",
        meaning = "正文承诺的是省级、市级的对象，指标名称写的是另一级，或没有写级别。级别不同，完成的难度和认定机关都不同。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = {"mof-2020-10:annex2", "mof-2015-88:13"},
        raises = """
            tasks[0].content = 创建省级文化示范站点3个。
            + indicators = level1: 产出指标; level2: 数量指标; name: 创建县级文化示范站点数量; unit: 个; target: ≥3; basis: 上年完成情况
            """,
        passes = """
            tasks[0].content = 创建省级文化示范站点3个。
            + indicators = level1: 产出指标; level2: 数量指标; name: 创建省文化示范站点数量; unit: 个; target: ≥3; basis: 上年完成情况
            """)
final class TextAndIndicatorShareScope implements Check {

    private static final String LEVEL_SUFFIX = "级";

    @Override
    public Outcome examine(Examination examination) {
        var levels = Levels.of(examination.ruleset());
        var own = levels.ofOwner(examination.owner());
        SequencedMap<Path, Finding> byText = new LinkedHashMap<>();
        for (var promise : Links.of(examination).promises()) {
            if (promise.tie() instanceof Tie.Held(var held, var close) && close && !byText.containsKey(promise.at())) {
                differing(promise, held.row(), levels, own).ifPresent(found -> byText.put(promise.at(), found));
            }
        }
        return Outcome.found(List.copyOf(byText.values()));
    }

    private Optional<Finding> differing(Promise promise, IndicatorRow row, Levels levels, int own) {
        var noun = promise.said().noun();
        var common = Overlap.of(noun, row.name());
        if (common.length() < Overlap.TELLING) {
            return Optional.empty();
        }
        var skip = row.name().startsWith(LEVEL_SUFFIX, common.inOther()) ? 1 : 0;
        var said = levels.before(noun, common.inOne() + skip);
        var counted = levels.before(row.name(), common.inOther() + skip);
        return isOther(said, counted, own) ? Optional.of(finding(promise, row)) : Optional.empty();
    }

    /** Two levels that differ, or a level above the owner's own that only one side names. */
    private static boolean isOther(int said, int counted, int own) {
        if (said != Levels.NONE && counted != Levels.NONE) {
            return said != counted;
        }
        return own != Levels.NONE && said != counted && Math.max(said, counted) < own;
    }

    private Finding finding(Promise promise, IndicatorRow row) {
        var also = new ArrayList<Path>();
        also.add(row.at().child("name"));
        also.addAll(row.also("name"));
        var clause = Links.quoted(promise.said().clause());
        var message = promise.place() + "：写" + clause + "，" + Places.row(row) + "写的级别不同。请核实是哪一级，把两处改成一致。";
        return Finding.by(this, promise.at(), message)
                .also(also)
                .value("text", promise.said().clause())
                .value("indicator", row.name());
    }
}
