package org.hengji.check.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Prose;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.commitment.Grams;
import org.hengji.commitment.Sentences;
import org.hengji.form.Path;
import org.hengji.ruleset.WordList;

/** 活动无指标: an event a task names by its own name is counted somewhere. */
@Rule(
        name = "link.activity-without-indicator",
        title = "点名的活动没有指标",
        meaning = "任务内容点名要办的大赛、讲堂、慰问、评估等，没有写数量，也没有任何指标提到，做没做无从检查。",
        severity = Severity.HINT,
        certainty = Certainty.POSSIBLE,
        basis = {"mof-2020-10:annex2", "mof-2015-88:13"},
        raises = "tasks[0].content = 全年举办惠民演出60场以上，办好第12届戏曲文化节。",
        passes = """
            tasks[0].content = 全年举办惠民演出60场以上，办好第12届戏曲文化节。
            + indicators = level1: 产出指标; level2: 质量指标; name: 戏曲文化节剧目完成率; unit: %; target: ≥95; basis: 上年完成情况
            """)
final class EventsHaveIndicators implements Check {

    private static final Path.Step CONTENT = new Path.Step.Name("content");
    private static final int MAX_NAMED = 4;

    /** So many pairs in common put an event under a general name such as 青少年科技教育活动. */
    private static final int UNDER_KIND = 2;

    @Override
    public Outcome examine(Examination examination) {
        if (examination.rows().isEmpty() || examination.tasks().isEmpty()) {
            return Outcome.notApplicable("没有绩效指标，或没有重点任务");
        }
        var findings = new ArrayList<Finding>();
        for (var text : Prose.of(examination).texts()) {
            if (text.at().last().equals(CONTENT)) {
                finding(text, loose(examination, text)).ifPresent(findings::add);
            }
        }
        var unreadable = Links.unreadable(examination);
        return unreadable.isPresent() && !findings.isEmpty()
                ? Outcome.deferred(unreadable.get())
                : Outcome.found(findings);
    }

    private static List<Events.Event> loose(Examination examination, Prose.Text text) {
        var names = Names.of(examination).all();
        var kinds = examination.ruleset().wordList("link.eventKinds");
        var wording = Prose.of(examination).wording();
        var loose = new ArrayList<Events.Event>();
        for (var event : Events.of(examination.ruleset()).in(text.folded())) {
            if (!isCounted(text, event) && !isCovered(event, wording.of(event.phrase()), names, kinds)) {
                loose.add(event);
            }
        }
        return loose;
    }

    private static boolean isCovered(Events.Event event, Grams phrase, List<Names.Named> names, WordList kinds) {
        for (var name : names) {
            if (covers(name, event, phrase, kinds)) {
                return true;
            }
        }
        return false;
    }

    /** A clause with a number is a promise, and another check's; so is a list that 等 closes before the number. */
    private static boolean isCounted(Prose.Text text, Events.Event event) {
        if (text.said().isEmpty()) {
            return false;
        }
        var from = Sentences.clauseStart(text.folded(), event.at());
        var listed = Sentences.listEnd(text.folded(), event.at());
        var isClosed = text.folded().indexOf('等', event.at(), listed) >= 0;
        var to = isClosed ? listed : Sentences.clauseEnd(text.folded(), event.at());
        for (var said : text.said()) {
            if (said.start() >= from && said.end() <= to) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Names.Named name, Events.Event event, Grams phrase, WordList kinds) {
        var label = name.row().nameLabel();
        var shared = phrase.shared(name.grams());
        if (shared > 0 || phrase.isEmpty()) {
            return holdsAny(label, event.words()) || shared >= UNDER_KIND && kinds.isIn(label);
        }
        return false;
    }

    private static boolean holdsAny(String label, List<String> words) {
        for (var word : words) {
            if (label.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> finding(Prose.Text text, List<Events.Event> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var named = events.stream()
                .limit(MAX_NAMED)
                .map(event -> Links.quoted(event.phrase() + event.noun()))
                .collect(Collectors.joining());
        var more = events.size() > MAX_NAMED ? "等 " + events.size() + " 项活动" : "";
        var message = Places.field(text.at()) + "：" + named + more + "没有指标提到。请增加指标（例如场次、参加人数），或在已有指标的解释里写明包括它。";
        return Optional.of(Finding.by(this, text.at(), message).value("events", Integer.toString(events.size())));
    }
}
