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
import org.hengji.time.Phase;

/** 正文: the sentences of a form with what they promise in numbers, worked out once for all checks that read them. */
public final class Prose {

    /**
     * 一段正文: the text of one cell, folded for numbers and marks, and its commitments.
     *
     * @param part what of the form it speaks of
     * @param phase the half it promises for
     */
    public record Text(Path at, Part part, Phase phase, String folded, List<Commitment> said) {

        /** 任务 2 的主要内容, 年度总体目标, 项目 1“……”的总体目标: how a message names the cell. */
        public String place() {
            return part.goals().stream().anyMatch(goal -> goal.at().equals(at))
                    ? NamedPlaces.goal(part, at, phase)
                    : Places.field(at);
        }
    }

    private final Wording wording;
    private final Commitments commitments;
    private final List<Part> parts;
    private final List<Text> texts = new ArrayList<>();

    private Prose(Examination examination) {
        wording = Wording.of(examination.ruleset(), examination.owner());
        commitments = Commitments.of(examination.ruleset());
        parts = examination.parts();
        for (var task : examination.tasks()) {
            add(
                    task.at().child("name"),
                    parts.getFirst(),
                    Phase.UNDIVIDED,
                    task.task().name());
            add(
                    task.at().child("content"),
                    parts.getFirst(),
                    Phase.UNDIVIDED,
                    task.task().content());
        }
        for (var part : parts) {
            for (var goal : part.goals()) {
                add(goal.at(), part, goal.phase(), goal.text());
            }
        }
    }

    public static Prose of(Examination examination) {
        return examination.shared(Prose.class, Prose::new);
    }

    /** Task names, task contents and the goals, in printed order. */
    public List<Text> texts() {
        return texts;
    }

    /** The goal of a form that is about one department or project. */
    public Optional<Text> goal() {
        return parts.size() == 1 ? goal(parts.getFirst()) : Optional.empty();
    }

    /** The goal that the year of this part is measured by. */
    public Optional<Text> goal(Part part) {
        var goal = part.goal();
        if (goal.isPresent()) {
            for (var text : texts) {
                if (text.at().equals(goal.get().at())) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** How texts of this form are compared. */
    public Wording wording() {
        return wording;
    }

    private void add(Path at, Part part, Phase phase, Cell<String> cell) {
        if (cell instanceof Cell.Known<String>(var value, var _)) {
            var text = Sentences.folded(value);
            texts.add(new Text(at, part, phase, text, commitments.in(text)));
        }
    }
}
