package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.List;

/**
 * 页面上的一行: its words, and where it stood in the source, counted from 1.
 *
 * @param height how many lines of the page its row takes, as far as pieces were joined to it
 */
record PageLine(int number, List<String> words, int height) {

    PageLine(int number, List<String> words) {
        this(number, words, 1);
    }

    PageLine {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    String get(int at) {
        return words.get(at);
    }

    String first() {
        return words.getFirst();
    }

    boolean isOne() {
        return words.size() == 1;
    }

    String joined() {
        return String.join("", words);
    }

    PageLine inserted(int at, String word) {
        var more = new ArrayList<>(words);
        more.add(at, word);
        return new PageLine(number, more, height);
    }

    PageLine replaced(int at, String word) {
        var other = new ArrayList<>(words);
        other.set(at, word);
        return new PageLine(number, other, height);
    }

    PageLine without(int at) {
        var fewer = new ArrayList<>(words);
        fewer.remove(at);
        return new PageLine(number, fewer, height);
    }

    /** The same line, at least so high. */
    PageLine tall(int lines) {
        return new PageLine(number, words, Math.max(height, lines));
    }
}
