package org.hengji.json;

import java.math.BigDecimal;
import org.hengji.entry.Targets;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;

/** 指标值的文字: a target given by its parts alone, as text for the one door; and whether parts and print agree. */
final class TargetText {

    private TargetText() {}

    static String of(Tree.Fields fields, String kind) {
        return switch (kind) {
            case "quantity" -> part(fields, "comparator") + part(fields, "value") + part(fields, "scale");
            case "range" -> part(fields, "low") + "-" + part(fields, "high");
            case "period" -> part(fields, "from") + "至" + part(fields, "to");
            case "deadline", "qualitative" -> part(fields, "text");
            default -> throw new FormFault(fields.place() + ".kind", "“" + kind + "”不认得");
        };
    }

    static boolean contradicts(Tree.Fields fields, Target target) {
        var kind = part(fields, "kind");
        if (!kind.isEmpty() && !kind.equals(target.kind())) {
            return true;
        }
        return switch (target) {
            case Target.Quantity(var comparator, var number, var scale, var _) ->
                differs(fields, "value", number)
                        || fields.fields().get("comparator") instanceof Tree.Text(var _, var sign)
                                && !isSign(sign, comparator)
                        || fields.fields().get("scale") instanceof Tree.Text(var _, var word)
                                && !word.equals(scale.text())
                        || fields.fields().get("scale") instanceof Tree.Nothing && scale != Scale.ONE;
            case Target.Range(var low, var high, var _) -> differs(fields, "low", low) || differs(fields, "high", high);
            case Target.Period(var from, var to) -> differs(fields, "from", from) || differs(fields, "to", to);
            case Target.Deadline deadline ->
                deadline.notAfter().isPresent()
                        && differs(fields, "notAfter", deadline.notAfter().get().toString());
            case Target.Qualitative _ -> false;
        };
    }

    private static boolean differs(Tree.Fields fields, String name, String text) {
        return fields.fields().get(name) instanceof Tree.Text(var _, var said) && !said.equals(text);
    }

    private static boolean isSign(String sign, Comparator comparator) {
        return sign.equals(comparator.text()) || sign.equals(comparator.sign());
    }

    private static boolean differs(Tree.Fields fields, String name, BigDecimal number) {
        return fields.fields().get(name) instanceof Tree.Text(var _, var text)
                && !text.equals(Targets.print(number))
                && !isSame(text, number);
    }

    private static boolean isSame(String text, BigDecimal number) {
        return Targets.read(text)
                .known()
                .filter(Target.Quantity.class::isInstance)
                .map(Target.Quantity.class::cast)
                .filter(quantity -> quantity.value().compareTo(number) == 0)
                .isPresent();
    }

    private static String part(Tree.Fields fields, String name) {
        return FormReader.text(fields, name);
    }
}
