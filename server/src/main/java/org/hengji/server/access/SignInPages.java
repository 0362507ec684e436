package org.hengji.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hengji.server.database.Transactions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A1 登录. */
@Controller
class SignInPages {

    private static final String HOME = "/";

    private final SignIn signIn;
    private final People people;
    private final Secrets secrets;
    private final Transactions transactions;
    private final Scopes scopes;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions;

    SignInPages(
            SignIn signIn,
            People people,
            Secrets secrets,
            Transactions transactions,
            Scopes scopes,
            Clock clock,
            HttpSessionSecurityContextRepository sessions) {
        this.signIn = signIn;
        this.people = people;
        this.secrets = secrets;
        this.transactions = transactions;
        this.scopes = scopes;
        this.clock = clock;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam(defaultValue = HOME) String to, Model model) {
        return page(model, "", to, "");
    }

    @PostMapping("/sign-in")
    String enter(
            @RequestParam String login,
            @RequestParam String secret,
            @RequestParam(defaultValue = HOME) String to,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(login.strip(), secret, request.getRemoteAddr())) {
            case SignIn.Result.Welcome(var account) -> {
                enter(account, request, response);
                yield "redirect:" + (account.mustChange() ? "/first-sign-in" : own(to));
            }
            case SignIn.Result.Refused() -> {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                yield page(model, login, to, "账号或密码不对，请核对后再试。忘了密码，请找本单位的系统管理员重设。");
            }
            case SignIn.Result.Locked(var until) -> {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                var minutes = Duration.between(clock.instant(), until).toMinutes() + 1;
                yield page(model, login, to, "错误次数太多，已暂停登录，请 " + minutes + " 分钟后再试。");
            }
        };
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        return "redirect:/sign-in";
    }

    @GetMapping("/first-sign-in")
    String choose(Model model) {
        model.addAttribute("problem", "");
        return "access/first-sign-in";
    }

    @PostMapping("/first-sign-in")
    String chosen(
            Person person,
            @RequestParam String present,
            @RequestParam String chosen,
            @RequestParam String again,
            Model model,
            HttpServletRequest request) {
        var problem = problem(person, present, chosen, again);
        if (!problem.isEmpty()) {
            model.addAttribute("problem", problem);
            return "access/first-sign-in";
        }
        var hash = secrets.hash(chosen);
        transactions.in(scopes.bare(), () -> {
            people.changeSecret(person.account(), hash);
            return true;
        });
        request.changeSessionId();
        return "redirect:" + HOME;
    }

    private String problem(Person person, String present, String chosen, String again) {
        if (!chosen.equals(again)) {
            return "两次输入的新密码不一样，请重新输入。";
        }
        var account = transactions
                .in(scopes.bare(), () -> people.account(person.account()))
                .orElseThrow();
        if (!secrets.matches(present, account.secret())) {
            return "现在的密码不对，请重新输入。";
        }
        if (chosen.equals(present)) {
            return "新密码不能与现在的一样，请换一个。";
        }
        return Strength.problem(chosen, person);
    }

    private void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        var token = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.login()), "", List.of());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /** Only a page of our own, never another site's. */
    private static String own(String to) {
        return to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") ? to : HOME;
    }

    private static String page(Model model, String login, String to, String problem) {
        model.addAttribute("login", login);
        model.addAttribute("to", own(to));
        model.addAttribute("problem", problem);
        return "access/sign-in";
    }
}
