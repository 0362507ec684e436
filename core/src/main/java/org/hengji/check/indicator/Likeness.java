package org.hengji.check.indicator;

/** 相近: how much of the shorter of two names stands in the other, in pieces of two characters or more. */
record Likeness(String one, String other) {

    private static final int WHOLE = 100;

    /** Names that are the same are no likeness but a repetition, which another check names. */
    boolean reaches(int percent) {
        var isOneShorter = one.length() <= other.length();
        var shorter = isOneShorter ? one : other;
        var longer = isOneShorter ? other : one;
        return shorter.length() > 1
                && !shorter.equals(longer)
                && shared(shorter, longer) * WHOLE >= percent * shorter.length();
    }

    private static int shared(String shorter, String longer) {
        var shared = 0;
        var wasShared = false;
        for (var i = 0; i + 1 < shorter.length(); i++) {
            var isShared = longer.contains(shorter.substring(i, i + 2));
            shared += isShared ? wasShared ? 1 : 2 : 0;
            wasShared = isShared;
        }
        return shared;
    }
}
