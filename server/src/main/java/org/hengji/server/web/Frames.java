package org.hengji.server.web;

import java.util.List;
import java.util.Optional;
import org.hengji.server.access.Person;
import org.hengji.server.access.Today;
import org.hengji.server.organization.Unit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 页框的准备. Three budget years are open at once. */
@Component
public class Frames {

    private static final int PAST = 2;

    private final Today today;
    private final boolean isDemo;

    Frames(Today today, @Value("${hengji.demo:false}") boolean isDemo) {
        this.today = today;
        this.isDemo = isDemo;
    }

    public Frame of(Person person, int year, Optional<Unit> unit, String section) {
        return new Frame(person, year, years(year), unit, section, isDemo);
    }

    /** The budget year that is being worked on. */
    public int thisYear() {
        return today.budgetYear();
    }

    private List<Integer> years(int year) {
        var newest = Math.max(thisYear(), year);
        return List.of(newest, newest - 1, newest - PAST);
    }
}
