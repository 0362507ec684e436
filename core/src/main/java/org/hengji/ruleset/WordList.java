package org.hengji.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 词表: a list of words of a ruleset, made ready to be looked for in texts. Words are tried in the list's order. */
public final class WordList {

    private final List<String> words;
    private final Set<String> known;

    WordList(List<String> words) {
        this.words = List.copyOf(words);
        this.known = Set.copyOf(words);
    }

    public List<String> words() {
        return words;
    }

    /** Whether a text is one of the words. */
    public boolean holds(String text) {
        return known.contains(text);
    }

    /** Whether one of the words stands anywhere in a text. */
    public boolean isIn(String text) {
        for (var i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of the words. */
    public boolean begins(String text) {
        for (var i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends in one of the words. */
    public boolean ends(String text) {
        for (var i = 0; i < words.size(); i++) {
            if (text.endsWith(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first of the words that stands anywhere in a text. */
    public Optional<String> in(String text) {
        return words.stream().filter(text::contains).findFirst();
    }

    /** The first of the words that a text begins with. */
    public Optional<String> beginning(String text) {
        return words.stream().filter(text::startsWith).findFirst();
    }

    /** The first of the words that a text ends in. */
    public Optional<String> ending(String text) {
        return words.stream().filter(text::endsWith).findFirst();
    }
}
