package org.hengji.check.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.commitment.Sentences;
import org.hengji.commitment.WordIndex;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 活动的识别: events a text names, such as 科普讲解大赛 or 走访慰问. */
final class Events {

    /**
     * 一项活动.
     *
     * @param phrase what the text says before the event's noun, which tells this event from others of its kind
     * @param words the nouns of its kind
     * @param at where the noun stands in the folded text
     */
    record Event(String phrase, String noun, List<String> words, int at) {}

    private static final String ENDS = ",。、;:!?)和及与暨等并活工";
    private static final String QUOTES = "”》」』’\"";

    private final Map<String, List<String>> kinds = new HashMap<>();
    private final WordIndex closing;
    private final WordIndex anywhere;

    private Events(Ruleset ruleset) {
        closing = index(ruleset.words("link.events"));
        anywhere = index(ruleset.words("link.eventsAnywhere"));
    }

    static Events of(Ruleset ruleset) {
        return ruleset.compiled(Events.class, Events::new);
    }

    /** The events of a folded text, in its order. */
    List<Event> in(String folded) {
        var events = new ArrayList<Event>();
        var behindLast = 0;
        for (var i = 0; i < folded.length(); i++) {
            var noun = nounAt(folded, i);
            if (noun.isEmpty()) {
                continue;
            }
            var from = Math.max(behindLast, Sentences.clauseStart(folded, i));
            events.add(new Event(bare(folded.substring(from, i)), noun, kinds.getOrDefault(noun, List.of()), i));
            behindLast = i + noun.length();
            i = behindLast - 1;
        }
        return events;
    }

    /** A noun counts where its phrase ends, perhaps before 等, 活动 or a closing quote; a few count anywhere. */
    private String nounAt(String text, int at) {
        var free = anywhere.at(text, at);
        var noun = free.isEmpty() ? closing.at(text, at) : free;
        if (noun.isEmpty() || !free.isEmpty()) {
            return noun;
        }
        var next = at + noun.length();
        while (next < text.length() && QUOTES.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || ENDS.indexOf(text.charAt(next)) >= 0 ? noun : "";
    }

    /** Without the joint or the quote that the event before it left. */
    private static String bare(String phrase) {
        var from = 0;
        while (from < phrase.length() && (ENDS + QUOTES).indexOf(phrase.charAt(from)) >= 0) {
            from++;
        }
        return phrase.substring(from);
    }

    private WordIndex index(List<String> lines) {
        var words = new ArrayList<String>();
        for (var line : lines) {
            var kind = List.of(Folds.label(line.replace(' ', '、')).split("、"));
            kind.forEach(word -> kinds.put(word, kind));
            words.addAll(kind);
        }
        return new WordIndex(words);
    }
}
