package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.money.MoneyUnit;
import org.hengji.number.Folds;

/** 分词: joins the atoms of labels that were broken over lines, and parts labels from the values behind their colon. */
final class Tokens {

    /** What a form asks for beside the value, and the unit of its amounts, which may stand in the same cell. */
    private static final Pattern SEAL = Pattern.compile("^[(（](?:盖章|公章|签章|签字|签名)[)）]\\s*");

    private static final Pattern UNIT = Pattern.compile("(?:金额)?单位:?.{0,3}元");
    private static final int MAX_ATOMS = 8;
    private static final int MAX_LABEL = 24;

    private final Tape tape;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(Tape tape, Lexicon lexicon) {
        this.tape = tape;
        this.lexicon = lexicon;
    }

    static List<Token> of(Tape tape, Lexicon lexicon) {
        var tokens = new Tokens(tape, lexicon);
        for (var at = 0; at < tape.size(); ) {
            at = tokens.add(at);
        }
        tokens.settleUnit();
        return List.copyOf(tokens.tokens);
    }

    /** 单位 beside the head of a column is the unit of measure, else the body that fills in the form. */
    private void settleUnit() {
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (Folds.label(token.text()).equals("单位") && !token.isLabel()) {
                var isColumn = isColumn(i - 1) || isColumn(i + 1);
                var role = isColumn ? "indicators.unit" : "project.reporter";
                tokens.set(i, new Token(token.text(), role, token.row(), token.column(), token.width(), token.gap()));
            }
        }
    }

    private boolean isColumn(int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).is("indicators.") || tokens.get(at).is("weight"));
    }

    /** Adds what begins at an atom; gives the atom behind it. */
    private int add(int at) {
        var atom = tape.get(at);
        for (var length = longest(at); length > 1; length--) {
            var joined = joined(at, length);
            var role = lexicon.role(joined);
            if ((!role.isEmpty() || lexicon.isLevel(joined)) && isOne(at, length)) {
                tokens.add(Token.of(atom, joined, role));
                return at + length;
            }
        }
        if (!addPair(atom)) {
            tokens.add(Token.of(atom, atom.text(), lexicon.role(atom.text())));
        }
        return at + 1;
    }

    /** How many atoms from here on might be pieces of one label. */
    private int longest(int at) {
        var length = 0;
        var letters = 0;
        while (length < MAX_ATOMS && at + length < tape.size()) {
            var atom = tape.get(at + length);
            letters += atom.text().length();
            if (atom.isBlank() || letters > MAX_LABEL || length > 0 && atom.gap() == Gap.CELL) {
                break;
            }
            length++;
        }
        return length;
    }

    private String joined(int at, int length) {
        var text = new StringBuilder();
        for (var i = at; i < at + length; i++) {
            text.append(tape.get(i).text());
        }
        return text.toString();
    }

    /** Two labels side by side are two, even where together they would be a third; so are a label and points behind it. */
    private boolean isOne(int at, int length) {
        var last = lexicon.sort(tape.get(at + length - 1).text());
        if (lexicon.sort(tape.get(at).text()) == Sort.DASH
                || last == Sort.LEVEL_POINTS && !lexicon.isLevel(joined(at, length))
                || MoneyUnit.of(tape.get(at + length - 1).text()).isPresent()) {
            return false;
        }
        for (var i = at; i < at + length; i++) {
            var text = tape.get(i).text();
            if (lexicon.role(text).isEmpty() && !lexicon.isLevel(text)) {
                return true;
            }
        }
        return false;
    }

    /** 主管部门：市水利局 in one cell. */
    private boolean addPair(Atom atom) {
        var text = atom.text();
        var colon = colon(text);
        if (colon <= 0 || colon == text.length() - 1) {
            return false;
        }
        var label = text.substring(0, colon);
        var role = lexicon.role(label);
        if (role.isEmpty() || role.startsWith("indicators.")) {
            return false;
        }
        tokens.add(Token.of(atom, label, role));
        var value = SEAL.matcher(text.substring(colon + 1).strip()).replaceFirst("");
        if (!UNIT.matcher(Folds.label(value)).matches()) {
            tokens.add(new Token(value, "", atom.row(), atom.column(), atom.width(), Gap.SPACE));
        }
        return true;
    }

    private static int colon(String text) {
        for (var i = 0; i < Math.min(text.length(), MAX_LABEL); i++) {
            if (Folds.marks(text.substring(i, i + 1)).equals(":")) {
                return i;
            }
        }
        return -1;
    }
}
