package org.hengji.check.link;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 任务名实相符: a task's content says what its name announces. */
@Rule(
        name = "link.task-content-mismatch",
        title = "任务名称与内容不符",
        meaning = "任务名称讲一件事，主要内容和关键指标讲另一件，两处没有共同的词，目标里也没有把它们连起来，可能是填错了行。",
        severity = Severity.HINT,
        certainty = Certainty.POSSIBLE,
        basis = "mof-2015-88:22",
        raises = """
            tasks[1].name = 整治背街小巷停车秩序
            goal = 全年举办惠民演出60场以上，举办阅读推广活动不少于24场。
            """,
        passes = """
            tasks[1].name = 建设书香云汀
            goal = 全年举办惠民演出60场以上；建设书香云汀，举办阅读推广活动不少于24场。
            """)
final class TaskNameFitsContent implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (examination.tasks().isEmpty()) {
            return Outcome.notApplicable("没有年度重点工作任务");
        }
        var belonging = new Belonging(examination);
        var strangers = new ArrayList<Examination.TaskRow>();
        for (var task : examination.tasks()) {
            if (!belonging.isOne(task.task())) {
                strangers.add(task);
            }
        }
        var unreadable = Links.unreadable(examination);
        if (unreadable.isPresent() && !strangers.isEmpty()) {
            return Outcome.deferred(unreadable.get());
        }
        return Outcome.found(strangers.stream().map(this::finding).toList());
    }

    private Finding finding(Examination.TaskRow task) {
        var content = task.task().content().known().orElse("");
        var message = Places.task(task) + "：名称与内容" + Links.quoted(content) + "没有共同之处。请核对是否填错了行；没有填错，请在内容里写明名称所说的工作。";
        return Finding.by(this, task.at(), message)
                .also(List.of(task.at().child("name"), task.at().child("content")));
    }
}
