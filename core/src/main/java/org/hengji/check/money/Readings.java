package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hengji.data.Data;
import org.hengji.form.Path;
import org.hengji.law.Basis;
import org.hengji.law.Register;
import org.hengji.plan.Budget;
import org.hengji.ruleset.Ruleset;

/** 级次口径: what the split by budget level may add up to, as the ruleset lists it. */
final class Readings {

    /**
     * 一种口径: a sum the levels may equal.
     *
     * @param key its name among a finding's values
     * @param parts the positions of its amounts among {@link Funds#places}
     * @param total the position of a printed total that stands for the parts; none where there is no such cell
     */
    record Reading(String key, String name, List<Integer> parts, List<Integer> total, Basis basis) {

        /** The figures of a form under this reading, printed ones first; none where the form lacks one of the parts. */
        List<Sum> sums(List<Amount> places) {
            var added = sum(places, parts);
            var printed = sum(places, total);
            if (printed.addends() == 0) {
                return added.isWhole() ? List.of(added) : List.of();
            }
            return added.isWhole() && added.addends() > 0 ? List.of(added, printed) : List.of(printed);
        }

        private Sum sum(List<Amount> places, List<Integer> positions) {
            var amounts = new ArrayList<Amount>(positions.size());
            for (var position : positions) {
                amounts.add(places.get(position));
            }
            return new Sum(name, amounts);
        }

        /** The blocks of the form its parts stand in. */
        List<Path> blocks() {
            return parts.stream()
                    .map(position -> PLACES.get(position).parent())
                    .distinct()
                    .toList();
        }
    }

    private static final List<Path> PLACES =
            Funds.of(Budget.ABSENT).places().stream().map(Amount::at).toList();

    private static final Map<Ruleset, List<Reading>> READ = new ConcurrentHashMap<>();

    private Readings() {}

    static List<Reading> of(Ruleset ruleset) {
        return READ.computeIfAbsent(ruleset, each -> read(each.part("money").get("readings")));
    }

    private static List<Reading> read(Data readings) {
        return readings.map().entrySet().stream()
                .map(entry -> reading(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Reading reading(String key, Data data) {
        return new Reading(
                key,
                data.get("name").text(),
                positions(data.get("parts").texts()),
                positions(data.texts("total")),
                Register.builtIn().basis(data.get("basis").text()));
    }

    private static List<Integer> positions(List<String> places) {
        return places.stream().map(Readings::position).toList();
    }

    private static int position(String place) {
        var position = PLACES.indexOf(Path.of(place));
        if (position < 0) {
            throw new IllegalStateException("no amount at " + place);
        }
        return position;
    }
}
