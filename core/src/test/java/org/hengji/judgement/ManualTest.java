package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;

class ManualTest {

    private static final Path FILE = Path.of("..", "docs", "rules.md");

    @Test
    void the_printed_manual_is_up_to_date() throws IOException {
        var manual = Manual.print(FormChecks.all());
        if (Boolean.getBoolean("hengji.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, manual);
        }
        assertThat(Files.readString(FILE))
                .as("docs/rules.md; mvn -pl core test -Dtest=ManualTest -Dhengji.update=true writes it anew")
                .isEqualTo(manual);
    }

    @Test
    void says_everything_that_stands_on_a_card() {
        assertThat(Manual.print(List.of(new TableHasNoStars()))).endsWith("""

            ## 文字

            ### 没有 \\*\\*

            `text.stars` · 示 · 可能

            名称里有 \\<b>、\\&nbsp;、\\_ 或 \\| 时提出。

            依据：

            - 财预〔2015〕88号第13条（待核）：绩效目标要指向明确、细化量化、合理可行、相应匹配；定性的也要可衡量
            - 民法典第1259条：“以上”“以下”“以内”“届满”包括本数，“不满”“超过”“以外”不包括本数

            有问题的例子：

            ```text
            goal = **
            ```

            没有问题的例子：

            ```text
            goal = 好
            title = 好
            ```
            """);
    }

    @Test
    void checks_of_one_group_stand_under_one_heading() {
        var manual = Manual.print(List.of(new TableHasNoStars(), new NumbersAreSure(), new TableHasNoStars()));

        assertThat(manual.lines().filter(line -> line.startsWith("## "))).containsExactly("## 文字", "## 指标值");
        assertThat(manual).contains("`value.sure` · 阻 · 确定");
    }

    @Test
    void a_group_without_a_name_in_chinese_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Manual.print(List.of(new OfNoGroup())))
                .withMessageContaining("other.thing");
    }

    @Rule(
            name = "text.stars",
            title = "没有 **",
            meaning = "名称里有 <b>、&nbsp;、_ 或 | 时提出。",
            severity = Severity.HINT,
            certainty = Certainty.POSSIBLE,
            basis = {"mof-2015-88:13", "civil-code:1259"},
            raises = "goal = **",
            passes = """
                goal = 好
                title = 好
                """)
    private static final class TableHasNoStars implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.nothing();
        }
    }

    @Rule(
            name = "value.sure",
            title = "确定",
            meaning = "确定。",
            severity = Severity.BLOCK,
            certainty = Certainty.CERTAIN,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    private static final class NumbersAreSure implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.nothing();
        }
    }

    @Rule(
            name = "other.thing",
            title = "别的",
            meaning = "别的。",
            severity = Severity.EXPLAIN,
            certainty = Certainty.LIKELY,
            basis = "civil-code:1259",
            raises = "goal = 1",
            passes = "goal = 2")
    private static final class OfNoGroup implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.nothing();
        }
    }
}
