package org.hengji.server.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.UnitPeriods.Period;

/**
 * 机构树的一行: a unit with how deep it stands.
 *
 * @param isOn whether the unit exists on the day shown
 */
public record Branch(Period period, int depth, boolean isOn) {

    private static final int DEEPEST = 3;

    public Unit unit() {
        return period.unit();
    }

    /** In force, to come, or over. */
    public String state() {
        return period.until().map(end -> end.minusDays(1) + " 止").orElse(isOn ? "在用" : "未设立");
    }

    /** Each followed by what belongs to it. What belongs to nothing known stands at the top. */
    static List<Branch> tree(List<Period> all, LocalDate day) {
        var ids = all.stream().map(each -> each.unit().id()).collect(Collectors.toSet());
        var below = all.stream()
                .collect(Collectors.groupingBy(each -> each.unit().parent().filter(ids::contains)));
        var tree = new ArrayList<Branch>();
        var growing = new Growing(below, day, tree);
        growing.under(Optional.empty(), 0);
        return tree;
    }

    /** 生长. */
    private record Growing(Map<Optional<UUID>, List<Period>> below, LocalDate day, List<Branch> tree) {

        void under(Optional<UUID> parent, int depth) {
            below.getOrDefault(parent, List.of()).forEach(each -> {
                tree.add(new Branch(each, Math.min(depth, DEEPEST), each.isOn(day)));
                under(Optional.of(each.unit().id()), depth + 1);
            });
        }
    }
}
