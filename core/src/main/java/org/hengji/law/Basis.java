package org.hengji.law;

/**
 * 依据: what one article asks, in our own words.
 *
 * @param instrument the full name and number of the instrument
 * @param article such as 第12条; empty where the instrument is cited as a whole
 */
public record Basis(String key, String instrument, String article, String asks, Status status) {

    /** 核对状态: whether somebody read the article itself. */
    public enum Status {
        CONFIRMED("confirmed"),
        RECALLED("recalled");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** As people see it: a recalled basis says that it is still to be checked. */
    public String print() {
        return instrument
                + (article.isEmpty() || article.startsWith("第") ? "" : "·")
                + article
                + (status == Status.RECALLED ? "（待核）" : "");
    }
}
