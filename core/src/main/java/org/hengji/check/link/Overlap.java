package org.hengji.check.link;

/** 相同的一段: the longest run of characters that two texts share, and where it stands in each. */
record Overlap(int inOne, int inOther, int length) {

    /** Shorter runs are met by chance. */
    static final int TELLING = 4;

    static Overlap of(String one, String other) {
        var longest = new Overlap(0, 0, 0);
        var runs = new int[other.length() + 1];
        for (var i = 0; i < one.length(); i++) {
            for (var j = other.length() - 1; j >= 0; j--) {
                runs[j + 1] = one.charAt(i) == other.charAt(j) ? runs[j] + 1 : 0;
                if (runs[j + 1] > longest.length) {
                    longest = new Overlap(i + 1 - runs[j + 1], j + 1 - runs[j + 1], runs[j + 1]);
                }
            }
        }
        return longest;
    }
}
