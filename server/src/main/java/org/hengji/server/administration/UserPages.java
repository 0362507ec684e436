package org.hengji.server.administration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.server.access.Accounts;
import org.hengji.server.access.FirstSecret;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Scopes;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Actor;
import org.hengji.server.database.Transactions;
import org.hengji.server.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** I2 用户: who has an account, found by name, login or unit. */
@Controller
class UserPages {

    private static final int MOST = 500;

    private final Staffing staffing;
    private final FirstSecret firstSecret;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Scopes scopes;
    private final Frames frames;
    private final Today today;
    private final Clock clock;

    UserPages(
            Staffing staffing,
            FirstSecret firstSecret,
            Accounts accounts,
            Transactions transactions,
            Scopes scopes,
            Frames frames,
            Today today,
            Clock clock) {
        this.staffing = staffing;
        this.firstSecret = firstSecret;
        this.accounts = accounts;
        this.transactions = transactions;
        this.scopes = scopes;
        this.frames = frames;
        this.today = today;
        this.clock = clock;
    }

    /** 填写和答复: what was typed, what is wrong with it, and what is told this once. */
    private record Answer(String login, String name, String problem, String told) {}

    @GetMapping("/admin/users")
    ModelAndView list(@RequestParam(defaultValue = "") String q, Person person) {
        return list(q.strip(), person, new Answer("", "", "", ""));
    }

    @PostMapping("/admin/users")
    ModelAndView open(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            Person person,
            Actor actor) {
        var secret = firstSecret.next();
        var problem = staffing.open(login.strip(), name.strip(), secret, actor);
        return problem.isEmpty()
                ? list(login.strip(), person, new Answer("", "", "", secret))
                : list("", person, new Answer(login, name, problem, ""));
    }

    private ModelAndView list(String words, Person person, Answer answer) {
        List<UserLine> lines =
                transactions.in(scopes.bare(), () -> accounts.search(words, today.day(), MOST + 1)).stream()
                        .map(line -> UserLine.of(line, clock.instant()))
                        .toList();
        var model = Map.of(
                "frame", frames.of(person, frames.thisYear(), Optional.empty(), "users"),
                "words", words,
                "lines", lines.subList(0, Math.min(lines.size(), MOST)),
                "isCut", lines.size() > MOST,
                "login", answer.login(),
                "name", answer.name(),
                "problem", answer.problem(),
                "told", answer.told(),
                "mayOpen", person.is(Role.SYSTEM_ADMINISTRATOR));
        return new ModelAndView("administration/users", model);
    }
}
