package org.hengji.judgement;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** Checks for tests of the judge: each says one thing whatever the form. */
final class SampleChecks {

    private SampleChecks() {}

    @Rule(
            name = "test.finds",
            title = "找到",
            meaning = "总是提出。",
            severity = Severity.HINT,
            certainty = Certainty.CERTAIN,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    static final class Finds implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.found(Finding.by(this, Path.of("goal"), "总体绩效目标：请核对。"));
        }
    }

    @Rule(
            name = "test.guesses",
            title = "猜测",
            meaning = "总是猜测。",
            severity = Severity.EXPLAIN,
            certainty = Certainty.LIKELY,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    static final class Guesses implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.found(Finding.by(this, Path.of("title"), "标题：请核对。"));
        }
    }

    @Rule(
            name = "test.defers",
            title = "不能判断",
            meaning = "总不能判断。",
            severity = Severity.HINT,
            certainty = Certainty.CERTAIN,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    static final class Defers implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.deferred("缺少数据");
        }
    }

    @Rule(
            name = "test.does-not-apply",
            title = "不适用",
            meaning = "总不适用。",
            severity = Severity.HINT,
            certainty = Certainty.CERTAIN,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    static final class DoesNotApply implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.notApplicable("没有这一栏");
        }
    }

    @Rule(
            name = "value.blocks",
            title = "阻",
            meaning = "总是阻。",
            severity = Severity.BLOCK,
            certainty = Certainty.CERTAIN,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    static final class BlocksTarget implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.found(Finding.by(this, Path.of("indicators"), "绩效指标：请核对。"));
        }
    }

    @Rule(
            name = "score.blocks",
            title = "阻",
            meaning = "总是阻。",
            severity = Severity.BLOCK,
            certainty = Certainty.CERTAIN,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    static final class BlocksScore implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.found(Finding.by(this, Path.of("indicators"), "绩效指标：请核对。"));
        }
    }

    static final class HasNoCard implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.nothing();
        }
    }
}
