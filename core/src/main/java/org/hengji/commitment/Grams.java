package org.hengji.commitment;

import java.util.Arrays;

/** 用词: a text as the set of its pairs of neighbouring characters, filler words left out. Two texts are compared by these. */
public final class Grams {

    private static final int SPREAD = 0x9E3779B9;

    /** The distinct pairs in the order of the text; a pair is never 0. */
    private final int[] pairs;

    /** The same pairs, each at or behind the place its hash gives; twice as long as they are many, a power of two. */
    private final int[] table;

    private Grams(int[] found, int count) {
        table = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        var distinct = 0;
        for (var i = 0; i < count; i++) {
            var at = place(found[i]);
            if (table[at] == 0) {
                table[at] = found[i];
                found[distinct++] = found[i];
            }
        }
        pairs = Arrays.copyOf(found, distinct);
    }

    /** The pairs of a text; a filler word, a digit or a mark parts what stands on its sides, a blank does not. */
    public static Grams of(String text, WordIndex fillers) {
        var found = new int[text.length()];
        var count = 0;
        var before = '\0';
        for (var i = 0; i < text.length(); i++) {
            var filler = fillers.at(text, i);
            var c = filler.isEmpty() ? text.charAt(i) : '\0';
            if (isWord(c)) {
                found[count] = before << 16 | c;
                count += before == '\0' ? 0 : 1;
                before = c;
            } else if (!Character.isSpaceChar(c)) {
                before = '\0';
            }
            i += Math.max(0, filler.length() - 1);
        }
        return new Grams(found, count);
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    public int size() {
        return pairs.length;
    }

    /** How many pairs both hold. */
    public int shared(Grams other) {
        if (other.size() < size()) {
            return other.shared(this);
        }
        var count = 0;
        for (var pair : pairs) {
            count += other.contains(pair) ? 1 : 0;
        }
        return count;
    }

    public boolean meets(Grams other) {
        if (other.size() < size()) {
            return other.meets(this);
        }
        for (var pair : pairs) {
            if (other.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    /** What share of these pairs the other holds too, in percent; 0 where there are none. */
    public int percentIn(Grams other) {
        return isEmpty() ? 0 : shared(other) * 100 / size();
    }

    /** These pairs without the other's. */
    public Grams without(Grams other) {
        if (!meets(other)) {
            return this;
        }
        var kept = new int[size()];
        var count = 0;
        for (var pair : pairs) {
            kept[count] = pair;
            count += other.contains(pair) ? 0 : 1;
        }
        return new Grams(kept, count);
    }

    private boolean contains(int pair) {
        return table[place(pair)] == pair;
    }

    /** Where a pair stands in the table, or the free place where it would. */
    private int place(int pair) {
        var mask = table.length - 1;
        var at = pair * SPREAD >>> 16 & mask;
        while (table[at] != 0 && table[at] != pair) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
