package org.hengji.commitment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** 词表: a list of words made ready to be looked for at every place of a text. */
public final class WordIndex {

    private static final String[] NONE = {};
    private static final int SPARSE = 4;

    private final BitSet beginnings = new BitSet();

    /** The words by the last bits of their first character, the longest first; most places are empty. */
    private final String[][] words;

    public WordIndex(List<String> list) {
        words = new String[Integer.highestOneBit(list.size() + 1) * SPARSE][];
        Arrays.fill(words, NONE);
        list.stream().distinct().sorted(Comparator.comparingInt(String::length)).forEach(this::file);
    }

    private void file(String word) {
        beginnings.set(word.charAt(0));
        var place = place(word.charAt(0));
        var longer = words[place];
        words[place] = Arrays.copyOf(new String[] {word}, longer.length + 1);
        System.arraycopy(longer, 0, words[place], 1, longer.length);
    }

    private int place(char first) {
        return first & words.length - 1;
    }

    /** The characters with which words of the list begin. */
    BitSet beginnings() {
        return (BitSet) beginnings.clone();
    }

    /** The longest word of the list that begins at a place; empty where none does. */
    public String at(String text, int from) {
        var first = text.charAt(from);
        return beginnings.get(first) ? longest(text, from, words[place(first)]) : "";
    }

    private static String longest(String text, int from, String[] longestFirst) {
        for (var word : longestFirst) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return "";
    }

    /** Where the first word that stands between two places begins; -1 where none does. */
    public int find(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var length = at(text, i).length();
            if (length > 0 && i + length <= to) {
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
