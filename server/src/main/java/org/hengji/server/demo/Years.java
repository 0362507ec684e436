package org.hengji.server.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Actor;
import org.hengji.server.filing.Beginning;
import org.hengji.server.filing.HandedIn;
import org.hengji.server.launch.Launching;
import org.hengji.server.launch.Order;
import org.hengji.server.organization.Unit;
import org.springframework.stereotype.Component;

/** 各年度: past years with everything sent up, and the present one open, some way on. */
@Component
class Years {

    private static final String RULESET = "guangdong/2025";
    private static final String TWIN = "127";
    private static final int DAYS_LEFT = 10;
    private static final int KINDS = 4;

    private final Launching launching;
    private final Beginning beginning;
    private final HandedIn handedIn;
    private final Today today;
    private final Clock clock;

    Years(Launching launching, Beginning beginning, HandedIn handedIn, Today today, Clock clock) {
        this.launching = launching;
        this.beginning = beginning;
        this.handedIn = handedIn;
        this.today = today;
        this.clock = clock;
    }

    void past(City city, Staff staff, int year) {
        var launch = launch(staff, year, LocalDate.of(year, 3, 20), morning(LocalDate.of(year, 2, 20)));
        city.units().forEach(unit -> {
            var isTwin = unit.code().equals(TWIN);
            var form = isTwin ? Sample.MENDED.of(launch.ruleset(), year) : Plans.full(launch.ruleset(), unit, year);
            handedIn.of(launch, unit, form, handing(staff, unit, morning(LocalDate.of(year, 3, 12))));
        });
    }

    void open(City city, Staff staff, int year) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var launch = launch(staff, year, today.day().plusDays(DAYS_LEFT), now);
        for (var i = 0; i < city.units().size(); i++) {
            begin(launch, city.units().get(i), i, handing(staff, city.units().get(i), now));
        }
    }

    private void begin(Beginning.Launch launch, Unit unit, int index, HandedIn.Handing handing) {
        if (unit.code().equals(TWIN)) {
            beginning.of(launch, unit, Sample.FAULTY.of(launch.ruleset(), launch.fy()));
            return;
        }
        switch (index % KINDS) {
            case 1 -> beginning.of(launch, unit, Plans.begun(launch.ruleset(), unit, launch.fy()));
            case 2 -> handedIn.of(launch, unit, Plans.full(launch.ruleset(), unit, launch.fy()), handing);
            default -> beginning.blank(launch, unit);
        }
    }

    private Beginning.Launch launch(Staff staff, int year, LocalDate lastDay, Instant at) {
        var order = new Order(year, RULESET, Order.Reach.ALL, lastDay);
        return launching.announce(order, staff.with(Cast.PERFORMANCE), Actor.SYSTEM, at);
    }

    private static HandedIn.Handing handing(Staff staff, Unit unit, Instant at) {
        return new HandedIn.Handing(staff.with(Cast.PREPARER + unit.code()).account(), at);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(Today.ZONE).toInstant();
    }
}
