package org.hengji.server.administration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** 日期: as administrators type it. Slashes and missing zeros, as workbooks write them, are read too. */
final class Days {

    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST = 1949;
    private static final int LAST = 2199;

    private Days() {}

    /** The day; empty for what is none. */
    static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-'), SHAPE))
                    .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String unread(String where, String text) {
        return where + "：读不出“" + text + "”，请写成 2027-03-20 的样子。";
    }
}
