package org.hengji.commitment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** 词表: a list of words made ready to be looked for at every place of a text. */
public final class WordIndex {

    private final BitSet firsts = new BitSet();
    private final char[] heads;
    private final String[][] words;

    public WordIndex(List<String> list) {
        list.forEach(word -> firsts.set(word.charAt(0)));
        heads = new char[firsts.cardinality()];
        words = new String[heads.length][];
        for (int head = firsts.nextSetBit(0), i = 0; head >= 0; head = firsts.nextSetBit(head + 1), i++) {
            var first = (char) head;
            heads[i] = first;
            words[i] = list.stream()
                    .filter(word -> word.charAt(0) == first)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toArray(String[]::new);
        }
    }

    /** The longest word of the list that begins at a place; empty where none does. */
    public String at(String text, int from) {
        var first = text.charAt(from);
        if (!firsts.get(first)) {
            return "";
        }
        for (var word : words[Arrays.binarySearch(heads, first)]) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return "";
    }

    /** Where the first word that stands between two places begins; -1 where none does. */
    public int find(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var word = at(text, i);
            if (!word.isEmpty() && i + word.length() <= to) {
                return i;
            }
        }
        return -1;
    }

    public boolean isIn(String text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }
}
