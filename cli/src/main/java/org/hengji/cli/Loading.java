package org.hengji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Form;
import org.hengji.read.Refusal;
import org.hengji.recognise.FormFile;
import org.hengji.ruleset.Ruleset;

/** 读入: the forms of an input, or why there are none. */
record Loading(InputStream standard, Optional<Ruleset> forced) implements Reading {

    @Override
    public List<? extends Form> read(Input input) throws IOException, Refusal {
        return switch (input) {
            case Input.File(var path, var name) -> {
                try (var in = Files.newInputStream(path)) {
                    yield FormFile.read(name, in, forced);
                }
            }
            case Input.Standard() -> FormFile.read("-", standard, forced);
            case Input.Missing(var _, var sentence) -> throw new Refusal(sentence);
        };
    }
}
