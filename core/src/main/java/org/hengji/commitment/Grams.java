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
        var pairs = new Pairs(text, fillers);
        for (var pair = pairs.next(); pair != 0; pair = pairs.next()) {
            found[count++] = pair;
        }
        return new Grams(found, count);
    }

    /** Whether a text holds one of these pairs; it is read no further than the first. */
    public boolean meets(String text, WordIndex fillers) {
        var others = new Pairs(text, fillers);
        for (var pair = others.next(); pair != 0; pair = others.next()) {
            if (contains(pair)) {
                return true;
            }
        }
        return false;
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

    /** 读字: the pairs of a text, one after the other. */
    private static final class Pairs {

        private final String text;
        private final WordIndex fillers;
        private int at;
        private char before;

        Pairs(String text, WordIndex fillers) {
            this.text = text;
            this.fillers = fillers;
        }

        /** The next pair; 0 behind the last. */
        int next() {
            while (at < text.length()) {
                var filler = fillers.at(text, at);
                if (!filler.isEmpty()) {
                    at += filler.length();
                    before = '\0';
                    continue;
                }
                var last = before;
                var c = text.charAt(at++);
                if (isWord(c)) {
                    before = c;
                    if (last != '\0') {
                        return last << 16 | c;
                    }
                } else if (!Character.isSpaceChar(c)) {
                    before = '\0';
                }
            }
            return 0;
        }

        private static boolean isWord(char c) {
            return c >= '\u3400' && c <= '\u9FFF' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        }
    }
}
