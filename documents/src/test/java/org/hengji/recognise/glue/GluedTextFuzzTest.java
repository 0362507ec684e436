package org.hengji.recognise.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.Samples;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Records;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.read.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However texts are glued: nothing throws, and no number comes out that was not printed. */
final class GluedTextFuzzTest {

    private static final int SEEDS = 400;
    private static final List<String> HEADS = List.of(
            "一级指标二级指标三级指标指标值",
            "一级指标二级指标三级指标年度指标值实际完成值分值得分偏差原因分析及改进措施",
            "绩效指标一级指标二级指标三级指标分值年度指标值全年实际值得分",
            "绩效指标指标名称指标权重计量单位指标性质指标值",
            "一级指标二级指标三级指标年度指标值全年完成值");
    private static final List<String> TITLES = List.of("项目支出绩效自评表（2023年度）", "项目支出绩效目标表", "2023年部门(单位)整体绩效目标表", "");
    private static final List<String> PIECES = List.of(
            "产出指标",
            "产出指标(50分)",
            "数量指标",
            "效益指标",
            "社会效益指标",
            "服务对象满意度指标",
            "讲座场次",
            "合格率",
            "2023年度走访数",
            "完成19项目",
            "有效提升",
            "已完成",
            "≥",
            "≤",
            "=",
            "不少于",
            "12",
            "0",
            "7.5",
            "100",
            "1020",
            "98.33",
            ".",
            ",",
            "%",
            "(%)",
            "场",
            "元/人",
            "万元",
            "分",
            "12月底前",
            "2023年12月",
            "因故推迟",
            "/",
            "—",
            "（",
            ")",
            "指标1：",
            "总分",
            "注：",
            "填报人",
            "年度资金总额",
            "其中：财政拨款",
            "年初预算数全年预算数全年执行数分值执行率得分",
            "年度总体目标",
            " ",
            "\n");

    static Stream<Long> seeds() {
        return IntStream.range(0, SEEDS).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_number_of_the_form_is_a_part_of_the_text(long seed) {
        var text = text(new Random(seed));
        var printed = text.replaceAll("\\s", "");
        assertThat(forms(text).stream().flatMap(GluedTextFuzzTest::numbers))
                .allSatisfy(number -> assertThat(printed).as(text).contains(number.replaceAll("\\s", "")));
    }

    private static String text(Random random) {
        var text = new StringBuilder(pick(TITLES, random));
        add(text, random, random.nextInt(8));
        text.append(pick(HEADS, random));
        add(text, random, random.nextInt(60));
        return text.toString();
    }

    private static void add(StringBuilder text, Random random, int count) {
        for (var i = 0; i < count; i++) {
            text.append(pick(PIECES, random));
        }
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static List<? extends Form> forms(String text) {
        try {
            return Samples.forms("glued.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    /** The print of every cell that holds a number. */
    private static Stream<String> numbers(Object value) {
        return switch (value) {
            case Cell.Known<?>(Target target, var raw) -> target.isNumeric() ? Stream.of(raw) : Stream.empty();
            case Cell.Known<?>(Number _, var raw) -> Stream.of(raw);
            case Cell.Known<?>(Yuan _, var raw) -> Stream.of(raw);
            case Cell<?> _ -> Stream.empty();
            case List<?> rows -> rows.stream().flatMap(GluedTextFuzzTest::numbers);
            case Record owner ->
                Records.components(owner.getClass()).stream()
                        .flatMap(component -> numbers(Records.get(owner, component.position())));
            default -> Stream.empty();
        };
    }
}
