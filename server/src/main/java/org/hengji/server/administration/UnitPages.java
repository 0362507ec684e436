package org.hengji.server.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Scopes;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Actor;
import org.hengji.server.database.Transactions;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.UnitPeriods;
import org.hengji.server.organization.UnitPeriods.Period;
import org.hengji.server.organization.Units;
import org.hengji.server.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** I1 机构单位. */
@Controller
class UnitPages {

    private final Keeping keeping;
    private final Units units;
    private final UnitPeriods periods;
    private final Transactions transactions;
    private final Scopes scopes;
    private final Frames frames;
    private final Today today;

    UnitPages(
            Keeping keeping,
            Units units,
            UnitPeriods periods,
            Transactions transactions,
            Scopes scopes,
            Frames frames,
            Today today) {
        this.keeping = keeping;
        this.units = units;
        this.periods = periods;
        this.transactions = transactions;
        this.scopes = scopes;
        this.frames = frames;
        this.today = today;
    }

    @GetMapping("/admin/units")
    ModelAndView list(Person person) {
        return list(person, TypedUnit.blank(today.day()), "");
    }

    @PostMapping("/admin/units")
    ModelAndView add(TypedUnit typed, Person person, Actor actor) {
        var problem = keeping.add(typed, actor);
        return problem.isEmpty() ? new ModelAndView("redirect:/admin/units") : list(person, typed, problem);
    }

    @GetMapping("/admin/units/{unit}")
    ModelAndView one(@PathVariable UUID unit, Person person) {
        var latest = history(unit).getLast();
        return one(unit, person, TypedUnit.of(latest.unit(), today.day()), "");
    }

    @PostMapping("/admin/units/{unit}/change")
    ModelAndView change(@PathVariable UUID unit, TypedUnit typed, Person person, Actor actor) {
        return after(unit, person, typed, keeping.change(unit, typed, actor));
    }

    @PostMapping("/admin/units/{unit}/end")
    ModelAndView end(
            @PathVariable UUID unit, @RequestParam(defaultValue = "") String from, Person person, Actor actor) {
        var typed = TypedUnit.of(history(unit).getLast().unit(), today.day());
        return after(unit, person, typed, keeping.end(unit, from, actor));
    }

    private ModelAndView after(UUID unit, Person person, TypedUnit typed, String problem) {
        return problem.isEmpty()
                ? new ModelAndView("redirect:/admin/units/" + unit)
                : one(unit, person, typed, problem);
    }

    private ModelAndView list(Person person, TypedUnit typed, String problem) {
        var all = transactions.in(scopes.bare(), () -> periods.nearest(today.day()));
        var model = model(person, typed, problem);
        model.put("tree", Branch.tree(all, today.day()));
        return new ModelAndView("administration/units", model);
    }

    private ModelAndView one(UUID unit, Person person, TypedUnit typed, String problem) {
        var model = model(person, typed, problem);
        model.put("history", history(unit));
        model.put("names", names());
        model.put("today", today.day());
        return new ModelAndView("administration/unit", model);
    }

    private Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        transactions.in(scopes.bare(), () -> periods.nearest(today.day())).stream()
                .map(Period::unit)
                .forEach(unit -> names.put(unit.id(), unit.code() + " " + unit.name()));
        return names;
    }

    private Map<String, Object> model(Person person, TypedUnit typed, String problem) {
        return new HashMap<>(Map.of(
                "frame", frames.of(person, frames.thisYear(), Optional.empty(), "units"),
                "typed", typed,
                "problem", problem,
                "kinds", Unit.Kind.values(),
                "parents", transactions.in(scopes.bare(), () -> units.all(today.day())),
                "mayChange", person.is(Role.SYSTEM_ADMINISTRATOR)));
    }

    private List<Period> history(UUID unit) {
        var history = transactions.in(scopes.bare(), () -> periods.of(unit));
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return history;
    }
}
