package org.hengji.server.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengji.server.organization.Unit;

/** 下发对象: the units a campaign goes to, and those it does not go to with the reason. */
public record Recipients(List<Unit> units, List<Exclusion> exclusions) {

    public Recipients {
        units = List.copyOf(units);
        exclusions = List.copyOf(exclusions);
    }

    /** 不下发的单位. */
    public record Exclusion(Unit unit, String why) {}

    static Recipients of(Order order, List<Unit> all, Set<UUID> asked) {
        var units = new ArrayList<Unit>();
        var exclusions = new ArrayList<Exclusion>();
        for (var unit : all) {
            var why = exclusion(order, unit, asked);
            if (why.isEmpty()) {
                units.add(unit);
            } else {
                exclusions.add(new Exclusion(unit, why));
            }
        }
        return new Recipients(units, exclusions);
    }

    private static String exclusion(Order order, Unit unit, Set<UUID> asked) {
        if (asked.contains(unit.id())) {
            return order.fy() + " 年的同一种表已经下发过";
        }
        return switch (unit.kind()) {
            case TREASURY -> "财政部门管任务，不填这种表";
            case UNIT -> order.reach() == Order.Reach.DEPARTMENTS ? "这次只下发到部门" : "";
            case DEPARTMENT -> "";
        };
    }
}
