package org.hengji.cli;

/** 参数不对: one Chinese sentence that says what to write instead. */
final class WrongArgument extends Exception {

    private static final long serialVersionUID = 1L;

    WrongArgument(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
