package org.hengji.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.form.Form;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;

/** 批量: every form of every input, worked on side by side, told in order; what cannot be read holds up nothing. */
final class Batch {

    /** More forms than this are worked out one by one as they are printed, not all at once. */
    private static final int AT_ONCE = 8;

    private final Console console;
    private final Reading loading;
    private final Work work;
    private final Room room = new Room();

    Batch(Console console, Reading loading, Work work) {
        this.console = console;
        this.loading = loading;
        this.work = work;
    }

    /** 对一份表做的事: its result as text, and whether something blocks; or why there is none. */
    interface Work {
        Told of(String file, Form form, Ruleset ruleset);
    }

    Tally run(List<Input> inputs, Results results) {
        var tally = new Tally();
        var progress = new Progress(console, inputs.size());
        InOrder.run(inputs, this::told, file -> {
            file.forEach(told -> {
                tally.count(told);
                switch (told) {
                    case Told.Result(var text, var _) -> results.add(text);
                    case Told.Failure(var line, var trace) -> {
                        progress.erase();
                        console.flush();
                        console.complain(line);
                        console.whisper(trace);
                    }
                }
            });
            progress.step();
        });
        progress.erase();
        results.close(tally);
        return tally;
    }

    private Stream<Told> told(Input input) {
        var taken = room.take(input);
        try {
            var forms = loading.read(input);
            var told = forms.stream().map(form -> told(input, form));
            return forms.size() > AT_ONCE ? told : told.toList().stream();
        } catch (IOException | Refusal | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Stream.of(failure(input, e));
        } finally {
            room.giveBack(taken);
        }
    }

    private Told told(Input input, Form form) {
        try {
            return work.of(input.name(), form, Rulesets.get(form.ruleset()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return failure(input, e);
        }
    }

    private Told failure(Input input, Throwable e) {
        return new Told.Failure(input.title() + "：" + Trouble.sentence(e), Trouble.trace(e, console));
    }
}
