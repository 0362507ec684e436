package org.hengji.read.workbook;

import java.util.Optional;

/** 单元格位置: row and column, both from 0, as A1 says them. */
record CellPlace(int row, int column) {

    private static final int LETTERS = 3;
    private static final int DIGITS = 7;

    static Optional<CellPlace> of(String reference) {
        var text = reference.replace("$", "");
        var at = 0;
        var column = 0;
        while (at < text.length() && at < LETTERS && isLetter(text.charAt(at))) {
            column = column * 26 + (Character.toUpperCase(text.charAt(at)) - 'A' + 1);
            at++;
        }
        var digits = text.substring(at);
        if (column == 0
                || digits.isEmpty()
                || digits.length() > DIGITS
                || !digits.chars().allMatch(CellPlace::isDigit)) {
            return Optional.empty();
        }
        var row = Integer.parseInt(digits);
        return row == 0 ? Optional.empty() : Optional.of(new CellPlace(row - 1, column - 1));
    }

    /** As a person names it, such as B3. */
    String named() {
        var letters = new StringBuilder();
        for (var left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.append((char) ('A' + (left - 1) % 26));
        }
        return letters.reverse().append(row + 1).toString();
    }

    private static boolean isLetter(char each) {
        return each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z';
    }

    private static boolean isDigit(int each) {
        return each >= '0' && each <= '9';
    }
}
