package org.hengji.server.administration;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.Accounts;
import org.hengji.server.access.Appointments;
import org.hengji.server.access.FirstSecret;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Scopes;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Actor;
import org.hengji.server.database.Transactions;
import org.hengji.server.organization.Units;
import org.hengji.server.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** I2 一个用户: the account and its posts; who may do what stands in the routes. */
@Controller
@RequestMapping("/admin/users/{account}")
class UserPage {

    private final Staffing staffing;
    private final Posting posting;
    private final FirstSecret firstSecret;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Units units;
    private final Transactions transactions;
    private final Scopes scopes;
    private final Frames frames;
    private final Today today;
    private final Clock clock;

    UserPage(
            Staffing staffing,
            Posting posting,
            FirstSecret firstSecret,
            Accounts accounts,
            Appointments appointments,
            Units units,
            Transactions transactions,
            Scopes scopes,
            Frames frames,
            Today today,
            Clock clock) {
        this.staffing = staffing;
        this.posting = posting;
        this.firstSecret = firstSecret;
        this.accounts = accounts;
        this.appointments = appointments;
        this.units = units;
        this.transactions = transactions;
        this.scopes = scopes;
        this.frames = frames;
        this.today = today;
        this.clock = clock;
    }

    /** 答复: what is wrong, or what is told this once. */
    private record Answer(TypedPost typed, String problem, String told) {}

    @GetMapping
    ModelAndView show(@PathVariable UUID account, Person person) {
        return page(account, person, new Answer(TypedPost.blank(today.day()), "", ""));
    }

    @PostMapping("/name")
    ModelAndView rename(
            @PathVariable UUID account, @RequestParam(defaultValue = "") String name, Person person, Actor actor) {
        return after(account, person, staffing.rename(known(account), name.strip(), actor));
    }

    @PostMapping("/secret")
    ModelAndView renewSecret(@PathVariable UUID account, Person person, Actor actor) {
        var secret = firstSecret.next();
        var problem = staffing.renewSecret(known(account), secret, actor);
        return problem.isEmpty()
                ? page(account, person, new Answer(TypedPost.blank(today.day()), "", secret))
                : after(account, person, problem);
    }

    @PostMapping("/switch")
    ModelAndView switchTo(@PathVariable UUID account, @RequestParam boolean on, Person person, Actor actor) {
        return after(account, person, staffing.switchTo(known(account), on, actor));
    }

    @PostMapping("/lock")
    ModelAndView lock(@PathVariable UUID account, Person person, Actor actor) {
        return after(account, person, staffing.lock(known(account), actor));
    }

    @PostMapping("/unlock")
    ModelAndView unlock(@PathVariable UUID account, Person person, Actor actor) {
        return after(account, person, staffing.unlock(known(account), actor));
    }

    @PostMapping("/posts")
    ModelAndView give(@PathVariable UUID account, TypedPost typed, Person person, Actor actor) {
        known(account);
        var problem = transactions.in(scopes.bare(), () -> posting.give(account, typed, actor));
        return problem.isEmpty() ? after(account, person, "") : page(account, person, new Answer(typed, problem, ""));
    }

    @PostMapping("/posts/{post}/end")
    ModelAndView end(@PathVariable UUID account, @PathVariable UUID post, Person person, Actor actor) {
        return after(account, person, transactions.in(scopes.bare(), () -> posting.end(account, post, actor)));
    }

    private ModelAndView after(UUID account, Person person, String problem) {
        return problem.isEmpty()
                ? new ModelAndView("redirect:/admin/users/" + account)
                : page(account, person, new Answer(TypedPost.blank(today.day()), problem, ""));
    }

    private UUID known(UUID account) {
        return line(account).id();
    }

    private Accounts.Line line(UUID account) {
        return transactions
                .in(scopes.bare(), () -> accounts.find(account, today.day()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(UUID account, Person person, Answer answer) {
        var model = Map.of(
                "frame", frames.of(person, frames.thisYear(), Optional.empty(), "users"),
                "user", UserLine.of(line(account), clock.instant()),
                "posts", transactions.in(scopes.bare(), () -> appointments.of(account)),
                "units", transactions.in(scopes.bare(), () -> units.all(today.day())),
                "today", today.day(),
                "typed", answer.typed(),
                "problem", answer.problem(),
                "told", answer.told(),
                "isSystem", person.is(Role.SYSTEM_ADMINISTRATOR),
                "isSecurity", person.is(Role.SECURITY_ADMINISTRATOR));
        return new ModelAndView("administration/user", model);
    }
}
