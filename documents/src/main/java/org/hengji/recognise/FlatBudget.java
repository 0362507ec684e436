package org.hengji.recognise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.plan.Budget;
import org.hengji.plan.DepartmentPlan;

/**
 * 收支表的文字: income and expenditure with their shares and past years, when only the words are left and labels and
 * amounts stand apart. The sums prove where each amount belongs; where they do not, nothing is read.
 *
 * @param groups for fiscal, other and all income, basic, project and all expenditure: the amount, its share, the years before
 * @param years the years before, as printed
 * @param rest the line without these amounts
 */
record FlatBudget(List<List<String>> groups, List<String> years, String rest, int row) {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]{1,4})?");
    private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,4})?%");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年?度?");
    private static final List<String> LABELS = List.of("财政拨款", "其他资金", "基本支出", "项目支出");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.015");
    private static final int GROUPS = 6;

    static Optional<FlatBudget> find(int row, String line) {
        return isBlock(line) ? new Words(row, List.of(BLANKS.split(line, -1))).find() : Optional.empty();
    }

    private static boolean isBlock(String line) {
        var at = -1;
        for (var label : LABELS) {
            var next = line.indexOf(label);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** 词: the words of the line, and which of them are amounts or shares. */
    private record Words(int row, List<String> words) {

        Optional<FlatBudget> find() {
            var years = years();
            var numbers = new ArrayList<Integer>();
            for (var i = 0; i < words.size(); i++) {
                if (!isYear(i)
                        && (AMOUNT.matcher(words.get(i)).matches()
                                || SHARE.matcher(words.get(i)).matches())) {
                    numbers.add(i);
                }
            }
            var width = 2 + years.size();
            for (var from = 0; from + GROUPS * width <= numbers.size(); from++) {
                var places = numbers.subList(from, from + GROUPS * width);
                var found = new FlatBudget(groups(places, width), years, without(places), row);
                if (found.isProven()) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }

        /** The years that head a column: no month stands behind them, and no title is made of them. */
        private List<String> years() {
            var years = new ArrayList<String>();
            for (var i = 0; i < words.size(); i++) {
                if (isYear(i)) {
                    years.add(words.get(i).substring(0, 4));
                }
            }
            return years;
        }

        private boolean isYear(int at) {
            if (!YEAR.matcher(words.get(at)).matches()) {
                return false;
            }
            var isSplit = words.get(at).length() == 4;
            var behind = isSplit ? at + 2 : at + 1;
            var isNamed = !isSplit || at + 1 < words.size() && words.get(at + 1).equals("年");
            var isDate = behind + 1 < words.size() && words.get(behind + 1).startsWith("月")
                    || behind < words.size() && words.get(behind).contains("月");
            return isNamed && !isDate;
        }

        private List<List<String>> groups(List<Integer> places, int width) {
            var groups = new ArrayList<List<String>>();
            for (var i = 0; i < places.size(); i += width) {
                groups.add(places.subList(i, i + width).stream().map(words::get).toList());
            }
            return groups;
        }

        private String without(List<Integer> places) {
            var rest = new ArrayList<>(words);
            places.forEach(place -> rest.set(place, ""));
            return String.join(
                    " ", rest.stream().filter(word -> !word.isEmpty()).toList());
        }
    }

    /** Both sides come to the same total by amount and by share, and every share is that of its amount. */
    private boolean isProven() {
        var isShaped = groups.stream()
                .allMatch(group -> SHARE.matcher(group.get(1)).matches()
                        && group.stream()
                                        .filter(text -> SHARE.matcher(text).matches())
                                        .count()
                                == 1);
        return isShaped
                && isSum(0, 0)
                && isSum(3, 0)
                && number(2, 0).compareTo(number(5, 0)) == 0
                && isSum(0, 1)
                && isSum(3, 1)
                && areShares(0)
                && areShares(3);
    }

    private boolean isSum(int from, int column) {
        return number(from, column)
                        .add(number(from + 1, column))
                        .subtract(number(from + 2, column))
                        .abs()
                        .compareTo(NEAR)
                < 0;
    }

    private boolean areShares(int from) {
        var total = number(from + 2, 0);
        for (var i = from; i < from + 3 && total.signum() > 0; i++) {
            var share = number(i, 1);
            var quotient =
                    number(i, 0).multiply(HUNDRED).divide(total, Math.max(0, share.scale()), RoundingMode.HALF_UP);
            if (quotient.compareTo(share) != 0) {
                return false;
            }
        }
        return total.signum() > 0;
    }

    private BigDecimal number(int group, int column) {
        return new BigDecimal(groups.get(group).get(column).replace(",", "").replace("%", ""));
    }

    /** The plan with the budget in it, and a note where a past year does not add up. */
    DepartmentPlan in(DepartmentPlan plan) {
        var unit = plan.source().unit();
        var history = new ArrayList<Budget.Past>();
        var source = plan.source();
        for (var i = 0; i < years.size(); i++) {
            var column = 2 + i;
            if (!isSum(0, column) && !isSum(3, column)) {
                source = source.plus(note(column, Path.of("budget"), "这一年的收入、支出都和合计对不上，没有放进表里"));
                continue;
            }
            if (!isSum(0, column) || !isSum(3, column)) {
                var at = Path.of("budget").child("history").row(history.size());
                source = source.plus(note(column, at, "这一年有一边的分项和合计对不上，请对照原件核对"));
            }
            history.add(new Budget.Past(Numbers.year(years.get(i)), expenditure(column, unit), income(column, unit)));
        }
        var old = plan.budget();
        return plan.with(
                        "budget",
                        new Budget(
                                old.total(),
                                expenditure(0, unit),
                                income(0, unit),
                                old.development(),
                                old.byLevel(),
                                history))
                .withSource(source);
    }

    private Note note(int column, Path at, String why) {
        var printed = groups.stream().map(group -> group.get(column)).toList();
        return new Note(Note.Kind.UNPLACED, row, at, printed, List.of(), why);
    }

    private Budget.Expenditure expenditure(int column, MoneyUnit unit) {
        return new Budget.Expenditure(amount(3, column, unit), amount(4, column, unit), amount(5, column, unit));
    }

    private Budget.Income income(int column, MoneyUnit unit) {
        return new Budget.Income(amount(0, column, unit), amount(1, column, unit), amount(2, column, unit));
    }

    private Cell<Yuan> amount(int group, int column, MoneyUnit unit) {
        return Amounts.read(groups.get(group).get(column), unit);
    }
}
