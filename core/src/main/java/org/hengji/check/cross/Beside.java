package org.hengji.check.cross;

import java.util.List;
import java.util.function.Function;
import org.hengji.check.Examination;
import org.hengji.check.Outcome;
import org.hengji.check.cross.Counterpart.Stage;

/** 一起读到的表: what lies beside the form that is examined. */
record Beside(List<Counterpart> all) {

    static final Beside NOTHING = new Beside(List.of());

    Beside {
        all = List.copyOf(all);
    }

    static Beside of(Examination examination) {
        return examination.shared(Beside.class, _ -> NOTHING);
    }

    /** Those of a stage whose year is so many years after the form's. */
    List<Counterpart> of(Examination examination, Stage stage, int years) {
        return all.stream()
                .filter(other -> other.stage() == stage)
                .filter(other -> Dossier.yearsAfter(examination.form(), other.form())
                        .filter(distance -> distance == years)
                        .isPresent())
                .toList();
    }

    /** The outcome of a check against the only counterpart of a stage and year. */
    static Outcome against(Examination examination, Stage stage, int years, Function<Counterpart, Outcome> compare) {
        var beside = of(examination);
        var found = beside.of(examination, stage, years);
        if (found.size() > 1) {
            return Outcome.deferred(
                    "一起读到 " + found.size() + " 份可以对照的表（" + found.getFirst().title() + "等），不知道以哪一份为准");
        }
        if (!found.isEmpty()) {
            return compare.apply(found.getFirst());
        }
        return beside.all.stream()
                .filter(other -> other.stage() == stage)
                .filter(other ->
                        Dossier.yearsAfter(examination.form(), other.form()).isEmpty())
                .findFirst()
                .map(other -> Outcome.deferred("本表或" + other.title() + "没有写年度，没有互相核对"))
                .orElseGet(() -> Outcome.notApplicable("没有一起读到可以对照的表"));
    }
}
