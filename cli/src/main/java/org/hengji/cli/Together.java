package org.hengji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.check.cross.Dossier;
import org.hengji.check.cross.Filed;
import org.hengji.form.Form;
import org.hengji.read.Refusal;

/** 一次读到的表: read before any of them is judged, so that those about one project or department can be compared. */
final class Together implements Reading {

    private static final int MOST_FILES = 1000;
    private static final long MOST_BYTES = 32L << 20;

    private static final String TOO_MANY =
            "文件超过 %d 个或合计超过 %d MB，没有做表间核对（cross.*）；要核对的，把同一项目的表另放一处再查".formatted(MOST_FILES, MOST_BYTES >> 20);

    private final Reading loading;
    private final Map<Input, Read> read = new HashMap<>();
    private final Dossier dossier;

    /** 读到的: the forms of an input, or what went wrong. */
    private sealed interface Read {
        record Forms(List<? extends Form> forms) implements Read {}

        record Refused(Refusal why) implements Read {}

        record Failed(IOException why) implements Read {}

        /** A fault of ours or a lack of memory: it is met again when the input's turn comes. */
        record Broken() implements Read {}
    }

    private Together(Reading loading) {
        this.loading = loading;
        this.dossier = Dossier.EMPTY;
    }

    private Together(Reading loading, List<Input> inputs) {
        this.loading = loading;
        var forms = new ArrayList<Filed>();
        var position = new int[1];
        InOrder.run(inputs, this::attempt, each -> {
            var input = inputs.get(position[0]);
            position[0]++;
            read.put(input, each);
            if (each instanceof Read.Forms(var found)) {
                found.forEach(form -> forms.add(new Filed(input.name(), form)));
            }
        });
        this.dossier = Dossier.of(forms);
    }

    /** Everything at once; where that is too much to hold, one by one and without comparing. */
    static Together read(Console console, List<Input> inputs, Reading loading) {
        if (inputs.size() <= MOST_FILES
                && inputs.stream().mapToLong(Together::size).sum() <= MOST_BYTES) {
            return new Together(loading, inputs);
        }
        if (inputs.size() > 1) {
            console.complain(TOO_MANY);
        }
        return new Together(loading);
    }

    private static long size(Input input) {
        try {
            return input instanceof Input.File(var path, var _) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private Read attempt(Input input) {
        try {
            return new Read.Forms(loading.read(input));
        } catch (Refusal e) {
            return new Read.Refused(e);
        } catch (IOException e) {
            return new Read.Failed(e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Read.Broken();
        }
    }

    @Override
    public List<? extends Form> read(Input input) throws IOException, Refusal {
        return switch (read.getOrDefault(input, new Read.Broken())) {
            case Read.Forms(var forms) -> forms;
            case Read.Refused(var why) -> throw why;
            case Read.Failed(var why) -> throw why;
            case Read.Broken() -> loading.read(input);
        };
    }

    Dossier dossier() {
        return dossier;
    }
}
