package org.hengji.check.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.form.Form;
import org.hengji.time.FiscalYear;

/** 卷宗: forms that were read together, by whom they are about. */
public final class Dossier {

    /** Nothing beside the form that is examined. */
    public static final Dossier EMPTY = of(List.of());

    private record Entry(Filed filed, Subject subject) {}

    private final Map<String, List<Entry>> byName = new HashMap<>();

    private Dossier() {}

    public static Dossier of(List<Filed> forms) {
        var dossier = new Dossier();
        for (var filed : forms) {
            for (var subject : Subject.of(filed.form())) {
                dossier.byName
                        .computeIfAbsent(subject.name(), _ -> new ArrayList<>())
                        .add(new Entry(filed, subject));
            }
        }
        return dossier;
    }

    /** Lays the forms about the same project or department beside the one that is examined, itself among them. */
    public void layBeside(Examination examination) {
        if (!byName.isEmpty()) {
            examination.shared(Beside.class, this::beside);
        }
    }

    private Beside beside(Examination examination) {
        var own = Subject.of(examination.form());
        if (own.size() != 1) {
            return Beside.NOTHING;
        }
        var subject = own.getFirst();
        var others = byName.getOrDefault(subject.name(), List.of()).stream()
                .filter(entry -> entry.subject.isSame(subject))
                .map(entry -> new Counterpart(entry.filed, entry.subject.at(), examination.ruleset()))
                .toList();
        return new Beside(others);
    }

    /** How many years the other form is later; empty where one of them does not say its year. */
    static Optional<Integer> yearsAfter(Form form, Form other) {
        return form.year()
                .known()
                .flatMap(own -> other.year().known().map(FiscalYear::value).map(theirs -> theirs - own.value()));
    }
}
