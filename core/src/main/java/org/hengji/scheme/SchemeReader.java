package org.hengji.scheme;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hengji.data.Data;
import org.hengji.indicator.Comparator;
import org.hengji.law.Basis;
import org.hengji.law.Register;
import org.hengji.ruleset.Ruleset;

/** 赋分方案的读入: YAML to records; what is missing or misspelt does not load. */
final class SchemeReader {

    private SchemeReader() {}

    static Scheme read(Ruleset ruleset) {
        var data = ruleset.part("scoring");
        return new Scheme(
                ruleset.id(),
                ruleset.name(),
                figures(data.get("stages")),
                data.get("splits").map().values().stream()
                        .map(SchemeReader::split)
                        .toList(),
                execution(data.get("execution")),
                formulas(data),
                bands(data.get("bands")),
                satisfaction(data),
                data.get("tiers").list().stream().map(SchemeReader::tier).toList(),
                rounding(data.get("rounding")),
                grades(data.get("grades")),
                figures(data.get("limits")),
                words(data),
                new Conversions(ruleset.measures(), units(data.get("units"))));
    }

    private static Map<String, Figure> figures(Data data) {
        return mapped(
                data,
                each -> new Figure(each.get("label").text(), each.get("value").number(), basis(each)));
    }

    private static Split split(Data data) {
        return new Split(
                data.get("name").text(),
                data.get("execution").number(),
                data.get("indicators").number(),
                mapped(data.get("levels"), Data::number),
                basis(data));
    }

    private static ExecutionRule execution(Data data) {
        var bases = data.texts("base").stream()
                .map(base -> named(ExecutionRule.Base.values(), base))
                .toList();
        return new ExecutionRule(bases, data.get("cap").number(), basis(data));
    }

    private static Formulas formulas(Data data) {
        var methods = mapped(data.get("methods"), SchemeReader::formula);
        methods.forEach(SchemeReader::requireMethod);
        var strict = data.get("strict-bound");
        var floor = data.get("floor");
        return new Formulas(
                formula(methods, "lower-bound"),
                formula(methods, "upper-bound"),
                formula(methods, "equal"),
                formula(methods, "unstated"),
                formula(methods, "zero"),
                formula(methods, "range"),
                formula(methods, "date"),
                formula(methods, "yes-no"),
                new Formulas.StrictBound(strict.get("score").text().equals("full"), basis(strict)),
                basis(data.get("negative")),
                new Formulas.Floor(Pattern.compile(floor.get("stated").text()), basis(floor)),
                basis(data.get("parent")));
    }

    private static Formula formula(Data data) {
        return new Formula(named(Method.values(), data.get("method").text()), basis(data));
    }

    /** Only a date may be left open: of a number somebody has to say what missing it costs. */
    private static void requireMethod(String key, Formula formula) {
        if (formula.method() == Method.OPEN && !key.equals("date")) {
            throw new IllegalStateException("only a date may be open, not " + key);
        }
    }

    private static Formula formula(Map<String, Formula> methods, String key) {
        var found = methods.get(key);
        if (found == null) {
            throw new IllegalStateException("no method for " + key);
        }
        return found;
    }

    private static Bands bands(Data data) {
        return new Bands(data.map().values().stream()
                .map(band -> new Band(
                        band.get("name").text(),
                        band.get("from").number(),
                        band.get("to").number(),
                        band.texts("words"),
                        basis(band)))
                .toList());
    }

    private static Satisfaction satisfaction(Data data) {
        var own = data.get("satisfaction");
        return new Satisfaction(
                data.get("words").texts("satisfaction"),
                own.get("full-from").number(),
                own.get("zero-below").number(),
                basis(own));
    }

    private static Tier tier(Data data) {
        return new Tier(
                data.get("above").number(),
                named(Tier.Action.values(), data.get("action").text()),
                basis(data));
    }

    private static Rounding rounding(Data data) {
        return new Rounding(
                data.get("decimals").number().intValueExact(),
                named(RoundingMode.values(), data.get("mode").text()),
                basis(data));
    }

    private static GradeScale grades(Data data) {
        var use = data.get("use").text();
        var steps = data.get("scales").get(use).list().stream()
                .map(step -> new GradeScale.Step(
                        step.get("word").text(),
                        step.get("from").number(),
                        step.get("inclusive").text().equals("true")))
                .toList();
        return new GradeScale(
                steps, Register.builtIn().basis(data.get("bases").get(use).text()));
    }

    private static Words words(Data data) {
        var directions = new LinkedHashMap<Comparator, List<String>>();
        data.get("directions").map().forEach((sign, words) -> directions.put(comparator(sign), words.texts()));
        return new Words(mapped(data.get("words"), Data::texts), directions);
    }

    private static Comparator comparator(String sign) {
        return Arrays.stream(Comparator.values())
                .filter(each -> each.text().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no comparator " + sign));
    }

    private static Map<String, Conversions.Equivalent> units(Data data) {
        return mapped(
                data,
                each -> new Conversions.Equivalent(
                        each.list().getFirst().text(), each.list().getLast().number()));
    }

    private static Basis basis(Data data) {
        return Register.builtIn().basis(data.get("basis").text());
    }

    private static <T> Map<String, T> mapped(Data data, Function<Data, T> make) {
        var made = new LinkedHashMap<String, T>();
        data.map().forEach((key, each) -> made.put(key, make.apply(each)));
        return made;
    }

    /** One of an enum's values as YAML writes them: {@code half-up}. */
    private static <E extends Enum<E>> E named(E[] all, String text) {
        return Arrays.stream(all)
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not one of " + Arrays.toString(all) + ": " + text));
    }
}
