package org.hengji.check.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** 承诺无指标: what a text promises in numbers, an indicator counts. */
@Rule(
        name = "link.promise-without-indicator",
        title = "承诺的数量没有指标",
        meaning = "任务或总体目标承诺了一个数（举办几场、建几家、印几册），没有指标承接，或指标写的是另一个数。年底无从检查这句承诺。",
        severity = Severity.HINT,
        certainty = Certainty.POSSIBLE,
        basis = {"mof-2020-10:annex2", "mof-2015-88:13"},
        raises = "tasks[0].content = 全年举办惠民演出60场以上，印发演出手册3000册。",
        passes = "tasks[0].content = 办好第12届戏曲周，现有舞台8座，全年举办惠民演出60场以上，按《三年行动方案（2023-2025年）》实施。")
final class PromisesHaveIndicators implements Check {

    private static final int MAX_NAMED = 3;

    @Override
    public Outcome examine(Examination examination) {
        if (examination.rows().isEmpty()) {
            return Outcome.notApplicable("没有绩效指标");
        }
        var loose = loose(Links.of(examination));
        var unreadable = Links.unreadable(examination);
        if (unreadable.isPresent() && !loose.isEmpty()) {
            return Outcome.deferred(unreadable.get());
        }
        return Outcome.found(loose.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** By cell; what a task has promised already is not told again for the goal. */
    private static SequencedMap<Path, List<Promise>> loose(Links links) {
        SequencedMap<Path, List<Promise>> loose = new LinkedHashMap<>();
        for (var promise : links.promises()) {
            if (isLoose(promise) && !isTold(promise, loose)) {
                loose.computeIfAbsent(promise.at(), _ -> new ArrayList<>()).add(promise);
            }
        }
        return loose;
    }

    private static boolean isTold(Promise promise, SequencedMap<Path, List<Promise>> loose) {
        return loose.values().stream().flatMap(List::stream).anyMatch(told -> isSame(told, promise));
    }

    private static boolean isLoose(Promise promise) {
        var said = promise.said();
        if (!said.isCountable() || said.partial()) {
            return false;
        }
        return switch (promise.tie()) {
            case Tie.Held _ -> false;
            case Tie.Contradicted _, Tie.Missing _ -> true;
        };
    }

    private static boolean isSame(Promise told, Promise again) {
        return !told.at().equals(again.at())
                && told.said().low().compareTo(again.said().low()) == 0
                && told.said().unit().equals(again.said().unit());
    }

    private Finding finding(Path at, List<Promise> promises) {
        var named = promises.stream()
                .limit(MAX_NAMED)
                .map(promise -> Links.quoted(promise.said().clause()))
                .collect(Collectors.joining());
        var more = promises.size() > MAX_NAMED ? "等 " + promises.size() + " 项" : "";
        var message = promises.getFirst().place() + "：承诺" + named + more + "，" + remedy(promises.getFirst());
        return Finding.by(this, at, message)
                .value("text", promises.getFirst().said().clause());
    }

    private static String remedy(Promise promise) {
        return switch (promise.tie()) {
            case Tie.Contradicted(var row) ->
                "而" + Places.row(row.row()) + "的指标值是“"
                        + row.row().indicator().target().raw() + "”。请核实后改成一致。";
            case Tie.Held _, Tie.Missing _ -> "没有指标与它对应。请增加指标，或删去这句承诺。";
        };
    }
}
