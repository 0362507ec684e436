package org.hengji.read;

/** 不能读入: a sentence in Chinese that says what the source is, which limit it breaks and what to do. It names no file. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    /** The sentence to show; the caller puts the file's name in front. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
