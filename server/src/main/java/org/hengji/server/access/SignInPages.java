package org.hengji.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hengji.server.audit.Actor;
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
    /** Failures alone never lock for longer. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final SignIn signIn;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions;

    SignInPages(SignIn signIn, Clock clock, HttpSessionSecurityContextRepository sessions) {
        this.signIn = signIn;
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
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(login.strip(), secret, actor)) {
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
                yield page(model, login, to, wait(Duration.between(clock.instant(), until)));
            }
        };
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        return "redirect:/sign-in";
    }

    private static String wait(Duration left) {
        return left.compareTo(LONGEST_WAIT) > 0
                ? "这个账号已被锁定，请找安全管理员解锁。"
                : "错误次数太多，已暂停登录，请 " + (left.toMinutes() + 1) + " 分钟后再试。";
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
