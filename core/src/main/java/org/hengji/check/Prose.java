package org.hengji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.commitment.Commitment;
import org.hengji.commitment.Commitments;
import org.hengji.commitment.Sentences;
import org.hengji.commitment.Wording;
import org.hengji.form.Cell;
import org.hengji.form.Path;

/** 正文: the sentences of a form with what they promise in numbers, worked out once for all checks that read them. */
public final class Prose {

    /** 一段正文: the text of one cell, folded for numbers and marks, and its commitments. */
    public record Text(Path at, String folded, List<Commitment> said) {}

    private static final Path GOAL = Path.FORM.child("goal");

    private final Wording wording;
    private final List<Text> texts = new ArrayList<>();

    private Prose(Examination examination) {
        var plan = examination.plan();
        wording = Wording.of(
                examination.ruleset(), plan.department().name().known().orElse(""));
        var commitments = Commitments.of(examination.ruleset());
        for (var task : examination.tasks()) {
            add(task.at().child("name"), task.task().name(), commitments);
            add(task.at().child("content"), task.task().content(), commitments);
        }
        add(GOAL, plan.goal(), commitments);
    }

    public static Prose of(Examination examination) {
        return examination.shared(Prose.class, Prose::new);
    }

    /** Task names, task contents and the goal, in printed order. */
    public List<Text> texts() {
        return texts;
    }

    public Optional<Text> goal() {
        return texts.stream().filter(text -> text.at().equals(GOAL)).findFirst();
    }

    /** How texts of this form are compared. */
    public Wording wording() {
        return wording;
    }

    private void add(Path at, Cell<String> cell, Commitments commitments) {
        cell.known().map(Sentences::folded).ifPresent(text -> texts.add(new Text(at, text, commitments.in(text))));
    }
}
