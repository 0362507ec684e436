package org.hengji.check.link;

import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.Prose;
import org.hengji.commitment.Grams;
import org.hengji.commitment.Sentences;
import org.hengji.commitment.WordIndex;
import org.hengji.commitment.Wording;
import org.hengji.form.Cell;
import org.hengji.number.Folds;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Ruleset;

/** 名实是否相符: whether anything at all connects a task's name with its content. */
final class Belonging {

    private static final int SHORT_NAME = 4;
    private static final int SHORT_CONTENT = 10;
    private static final int MAX_SENTENCE = 80;

    private record Lists(WordIndex weak, WordIndex catchAll, WordIndex anyField, List<WordIndex> fields) {
        static Lists of(Ruleset ruleset) {
            var fields = ruleset.words("link.fields").stream()
                    .map(line -> List.of(line.split(" ")))
                    .toList();
            return new Lists(
                    new WordIndex(ruleset.words("link.weakWords")),
                    new WordIndex(ruleset.words("link.catchAll")),
                    new WordIndex(fields.stream().flatMap(List::stream).toList()),
                    fields.stream().map(WordIndex::new).toList());
        }
    }

    private final Lists lists;
    private final Wording wording;
    private final Optional<Prose.Text> goal;
    private final int sameCharacters;

    Belonging(Examination examination) {
        lists = examination.ruleset().compiled(Lists.class, Lists::of);
        wording = Prose.of(examination).wording();
        sameCharacters = examination.ruleset().parameter("link.sameCharacters").intValue();
        goal = Prose.of(examination).goal();
    }

    /** Whether they belong together; true as well for what is too short or too general to say. */
    boolean isOne(KeyTask task) {
        var name = Folds.label(text(task.name()));
        var content = Folds.label(text(task.content()));
        if (name.length() < SHORT_NAME
                || content.length() < SHORT_CONTENT
                || lists.catchAll().isIn(name)) {
            return true;
        }
        return isAlike(name, content) || isJoined(task, name, content);
    }

    private boolean isAlike(String name, String content) {
        return Grams.of(name, lists.weak()).meets(content, lists.weak())
                || isOfOneField(name, content)
                || sharesCharacters(name, content);
    }

    private boolean isOfOneField(String name, String content) {
        if (!lists.anyField().isIn(name)) {
            return false;
        }
        for (var field : lists.fields()) {
            if (field.isIn(name) && field.isIn(content)) {
                return true;
            }
        }
        return false;
    }

    /** By an indicator of the task that takes up its name, or a sentence of the goal that speaks of both. */
    private boolean isJoined(KeyTask task, String name, String content) {
        var named = wording.of(name);
        for (var key : task.indicators()) {
            if (named.meets(wording.of(text(key.name())))) {
                return true;
            }
        }
        return goal.isPresent() && speaksOfBoth(goal.get().folded(), named, wording.of(content));
    }

    private boolean speaksOfBoth(String text, Grams one, Grams other) {
        for (var sentence : Sentences.sentences(text)) {
            if (sentence.length() <= MAX_SENTENCE && wording.meets(one, sentence) && wording.meets(other, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** 河湖 and 河道: words of one character in common, weak words left out on both sides. */
    private boolean sharesCharacters(String name, String content) {
        var named = strong(name);
        var contained = strong(content);
        var distinct = 0;
        var shared = 0;
        for (var i = 0; i < named.length(); i++) {
            var c = named.charAt(i);
            if (named.indexOf(c) == i) {
                distinct++;
                shared += contained.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return shared * 100 >= sameCharacters * distinct;
    }

    private String strong(String text) {
        var strong = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var weak = lists.weak().at(text, i);
            if (weak.isEmpty()) {
                strong.append(text.charAt(i));
            }
            i += Math.max(0, weak.length() - 1);
        }
        return strong.toString();
    }

    private static String text(Cell<String> cell) {
        return cell instanceof Cell.Known<String>(var value, var _) ? value : "";
    }
}
