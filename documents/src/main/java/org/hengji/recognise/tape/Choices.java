package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;

/**
 * 勾选栏: a second head row that parts 偏差原因分析 and 完成目标可能性 into one column for each answer (财预〔2019〕136号 annex).
 * A row ticks the answer it gives.
 */
final class Choices {

    static final String CAUSE = "choice.cause.";
    static final String LIKELIHOOD = "choice.likelihood.";

    /** 优、良、中、差: what each grade asks, instead of one target. */
    static final String GRADE = "choice.grade.";

    private static final int FEWEST = 3;

    private Choices() {}

    /** The columns of a table whose head has such a row; none for other tables. */
    static List<Column> of(List<Token> tokens, Header header, Lexicon lexicon) {
        var answers = answers(tokens, header.end(), lexicon);
        if (answers.size() < FEWEST) {
            return List.of();
        }
        var columns = new ArrayList<Column>();
        for (var column : header.columns()) {
            switch (column.role()) {
                case "indicators.cause", "reason" -> add(columns, answers, CAUSE, lexicon.words("causes"));
                case "indicators.likelihood" -> add(columns, answers, LIKELIHOOD, lexicon.words("likelihoods"));
                default -> columns.add(column);
            }
        }
        if (!header.has("indicators.target")) {
            add(columns, answers, GRADE, lexicon.words("grades"));
        }
        return columns;
    }

    /** The token behind such a row; {@code from} where there is none. */
    static int end(List<Token> tokens, int from, Lexicon lexicon) {
        var answers = answers(tokens, from, lexicon);
        return answers.size() < FEWEST ? from : tokens.indexOf(answers.getLast()) + 1;
    }

    private static List<Token> answers(List<Token> tokens, int from, Lexicon lexicon) {
        var answers = new ArrayList<Token>();
        for (var token : tokens.subList(from, tokens.size())) {
            var isAnswer = lexicon.words("causes").contains(token.text())
                    || lexicon.words("likelihoods").contains(token.text())
                    || lexicon.words("grades").contains(token.text());
            if (!token.isBlank() && !isAnswer) {
                break;
            }
            if (isAnswer) {
                answers.add(token);
            }
        }
        return answers;
    }

    private static void add(List<Column> columns, List<Token> answers, String role, List<String> words) {
        for (var answer : answers) {
            if (words.contains(answer.text())) {
                columns.add(new Column(role + answer.text(), 0, answer.column()));
            }
        }
    }
}
