package org.hengji.check.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examination.TaskRow;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Prose;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.commitment.Grams;
import org.hengji.commitment.Wording;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.plan.KeyTask;

/** 目标有任务: each numbered item of the goal is served by a task. */
@Rule(
        name = "goal.item-without-task",
        title = "目标分项没有任务",
        meaning = "总体绩效目标里编了号的一项，在重点任务的名称、内容和关键指标里都找不到对应的工作，也就没有人落实。",
        severity = Severity.HINT,
        certainty = Certainty.POSSIBLE,
        basis = "mof-2015-88:22",
        raises = "goal = 1. 举办惠民演出60场以上。2. 推广全民阅读，举办活动24场。3. 加强馆舍安防，更新监控设备。",
        passes = "goal = 1. 举办惠民演出60场以上。2. 推广全民阅读，举办活动24场。")
final class GoalItemsHaveTasks implements Check {

    /** What an item says below its heading must share this much with a task: words in passing are not enough. */
    private static final int IN_PASSING = 2;

    @Override
    public Outcome examine(Examination examination) {
        var items = Prose.of(examination)
                .goal()
                .map(goal -> GoalItems.of(goal.folded()))
                .orElse(List.of());
        if (items.isEmpty() || examination.tasks().isEmpty()) {
            return Outcome.notApplicable("总体目标没有分项，或没有重点任务");
        }
        var wording = Prose.of(examination).wording();
        var unserved = unserved(items, examination.tasks(), wording);
        if (unserved.isEmpty()) {
            return Outcome.nothing();
        }
        return examination.source().complete()
                ? Outcome.found(finding(unserved))
                : Outcome.deferred("表格没有读完整，任务可能没有读全");
    }

    private static List<GoalItems.Item> unserved(List<GoalItems.Item> items, List<TaskRow> tasks, Wording wording) {
        var words = new ArrayList<Grams>(tasks.size());
        for (var task : tasks) {
            words.add(wording.of(text(task.task())));
        }
        var unserved = new ArrayList<GoalItems.Item>();
        for (var item : items) {
            if (!isServed(item, words, wording)) {
                unserved.add(item);
            }
        }
        return unserved;
    }

    private static boolean isServed(GoalItems.Item item, List<Grams> tasks, Wording wording) {
        var heading = wording.of(item.heading());
        for (var task : tasks) {
            if (heading.meets(task)) {
                return true;
            }
        }
        var whole = wording.of(item.text());
        return whole.isEmpty() || tasks.stream().anyMatch(task -> whole.shared(task) >= IN_PASSING);
    }

    private static String text(KeyTask task) {
        var texts = new ArrayList<String>();
        texts.add(text(task.name()));
        texts.add(text(task.content()));
        for (var key : task.indicators()) {
            texts.add(text(key.name()));
        }
        return String.join("。", texts);
    }

    private static String text(Cell<String> cell) {
        return cell instanceof Cell.Known<String>(var value, var _) ? value : "";
    }

    private Finding finding(List<GoalItems.Item> unserved) {
        var named = unserved.stream()
                .map(item -> "第 " + item.number() + " 项" + Places.quoted(item.heading()))
                .collect(Collectors.joining("、"));
        var numbers =
                unserved.stream().map(item -> Integer.toString(item.number())).collect(Collectors.joining("、"));
        var message = "总体绩效目标：" + named + "没有重点任务与它对应。请补一项任务，或在已有任务的内容里写明由它落实。";
        return Finding.by(this, Path.FORM.child("goal"), message).value("items", numbers);
    }
}
