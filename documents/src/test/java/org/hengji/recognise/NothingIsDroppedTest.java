package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.Samples;
import org.hengji.Written;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Records;
import org.hengji.number.Folds;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.hengji.ruleset.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a table: a cell that was printed stands in the form, or a note says that it was left over. */
final class NothingIsDroppedTest {

    private static final int SEEDS = 300;
    private static final List<Path> SAMPLES = Samples.all();
    private static final List<String> STRANGE =
            List.of("某某", "见附件", "12.5", "≥7场", "合计", "备注：略", "2", "<b>注</b>", "其他资金");
    private static final Vocabulary LABELS = Rulesets.get("national").vocabulary("department-plan");

    static Stream<Long> seeds() {
        return IntStream.range(0, SEEDS).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cell_of_a_mutated_sample_is_in_the_form_or_in_a_note(long seed) {
        var rows = mutated(new Random(seed));
        var forms = forms(Written.tabs(rows));
        var kept = forms.stream().map(NothingIsDroppedTest::all).collect(Collectors.joining("\n"));
        var read = rows.subList(0, Math.min(rows.size(), firstSkipped(forms)));
        assertThat(read.stream().flatMap(List::stream).filter(cell -> !isKept(cell, kept)))
                .as("cells dropped with seed " + seed)
                .isEmpty();
    }

    private static List<? extends Form> forms(String text) {
        try {
            return Samples.forms("mutated.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    /** The row from which on everything is said to be no form we read; the first where all was refused. */
    private static int firstSkipped(List<? extends Form> forms) {
        return forms.isEmpty()
                ? 0
                : forms.stream()
                        .flatMap(form -> form.source().notes(Note.Kind.SKIPPED).stream())
                        .mapToInt(note -> note.row() - 1)
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    private static List<List<String>> mutated(Random random) {
        var sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
        var rows = new ArrayList<List<String>>();
        Written.rows(sample).forEach(row -> rows.add(new ArrayList<>(row)));
        for (var i = 0; i < 1 + random.nextInt(8); i++) {
            mutate(rows, random);
        }
        return rows;
    }

    private static void mutate(List<List<String>> rows, Random random) {
        var row = rows.get(random.nextInt(rows.size()));
        var column = random.nextInt(row.size());
        switch (random.nextInt(6)) {
            case 0 -> row.set(column, STRANGE.get(random.nextInt(STRANGE.size())));
            case 1 -> row.add(column, "");
            case 2 -> row.remove(column);
            case 3 -> row.add(STRANGE.get(random.nextInt(STRANGE.size())));
            case 4 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
            default -> rows.remove(row);
        }
        if (row.isEmpty()) {
            row.add("");
        }
    }

    /** Every text the form holds and every text its notes hold; unit and year as they stand around tables. */
    private static String all(Form form) {
        var around =
                Stream.of("单位:" + form.source().unit().text(), "(" + form.year().raw() + "年度)");
        var notes = form.source().notes().stream()
                .flatMap(note -> Stream.of(note.printed(), note.read()))
                .flatMap(List::stream);
        return plain(
                Stream.of(around, notes, texts(form)).flatMap(texts -> texts).collect(Collectors.joining("\n")));
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case Cell<?> cell -> Stream.of(cell.raw());
            case List<?> rows -> rows.stream().flatMap(NothingIsDroppedTest::texts);
            case Record owner ->
                Records.components(owner.getClass()).stream()
                        .flatMap(component -> texts(Records.get(owner, component.position())));
            default -> Stream.empty();
        };
    }

    /** Labels announce and are not values; a name's unit stands in a field of its own. */
    private static boolean isKept(String cell, String kept) {
        var text = plain(cell);
        return text.isEmpty()
                || LABELS.role(cell.strip()).isPresent()
                || kept.contains(text)
                || Stream.of(text.split("[()]")).allMatch(kept::contains);
    }

    private static String plain(String text) {
        return Folds.label(text.replaceAll("</?[pb]>", ""));
    }
}
