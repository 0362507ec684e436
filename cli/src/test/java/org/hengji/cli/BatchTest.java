package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Tally run(Map<String, String> environment, List<String> files) {
        var console = Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, environment);
        Batch.Work work = (file, _, _) -> {
            if (file.contains("坏")) {
                throw new IllegalStateException("a bug");
            }
            return new Told.Result(file, false);
        };
        return new Batch(console, new Loading(console.in(), Optional.empty()), work)
                .run(Inputs.of(files), new Pages(console, "", _ -> ""));
    }

    private List<String> oneGoodAndOneBad() {
        return List.of(
                Plans.file(directory, "坏.txt", Plans.balanced("甲局")),
                Plans.file(directory, "好.txt", Plans.balanced("乙局")));
    }

    @Test
    void a_bug_in_one_file_is_one_line_and_the_others_go_on() {
        var tally = run(Map.of(), oneGoodAndOneBad());
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("坏.txt：内部错误（IllegalStateException）");
        assertThat(tally.sentence()).startsWith("共 1 份表");
        assertThat(tally.exit()).isEqualTo(2);
    }

    @Test
    void who_debugs_sees_the_stack() {
        run(Map.of("HENGJI_DEBUG", "1"), oneGoodAndOneBad());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a bug", "at org.hengji");
    }

    @Test
    void results_are_taken_in_the_order_of_the_work() {
        var work = IntStream.range(0, 1000).boxed().toList();
        var taken = new ArrayList<Integer>();
        InOrder.run(work, each -> each, taken::add);
        assertThat(taken).isEqualTo(work);
    }
}
