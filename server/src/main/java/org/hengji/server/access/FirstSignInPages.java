package org.hengji.server.access;

import jakarta.servlet.http.HttpServletRequest;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 设定密码: at the first sign-in, and whenever somebody wants a new one. Whoever else is signed in with the old one is out. */
@Controller
class FirstSignInPages {

    private final People people;
    private final Secrets secrets;
    private final Sessions sessions;
    private final Audit audit;
    private final Transactions transactions;
    private final Scopes scopes;

    FirstSignInPages(
            People people, Secrets secrets, Sessions sessions, Audit audit, Transactions transactions, Scopes scopes) {
        this.people = people;
        this.secrets = secrets;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
        this.scopes = scopes;
    }

    @GetMapping("/first-sign-in")
    String choose(Person person, Model model) {
        return page(model, person, "");
    }

    @PostMapping("/first-sign-in")
    String chosen(
            Person person,
            Actor actor,
            @RequestParam String present,
            @RequestParam String chosen,
            @RequestParam String again,
            Model model,
            HttpServletRequest request) {
        var problem = problem(person, present, chosen, again);
        if (!problem.isEmpty()) {
            return page(model, person, problem);
        }
        var hash = secrets.hash(chosen);
        var session = request.getSession().getId();
        transactions.in(scopes.bare(), () -> {
            people.changeSecret(person.account(), hash);
            sessions.endOthers(person.login(), session);
            var subject = new Act.Subject("account", person.account().toString());
            audit.record(new Act(actor, "account.secret", subject, 0, "本人改了密码", "", ""));
            return true;
        });
        request.changeSessionId();
        return "redirect:/";
    }

    private String page(Model model, Person person, String problem) {
        model.addAttribute("problem", problem);
        model.addAttribute("isFirst", account(person).mustChange());
        return "access/first-sign-in";
    }

    private Account account(Person person) {
        return transactions
                .in(scopes.bare(), () -> people.account(person.account()))
                .orElseThrow();
    }

    private String problem(Person person, String present, String chosen, String again) {
        if (!chosen.equals(again)) {
            return "两次输入的新密码不一样，请重新输入。";
        }
        if (!secrets.matches(present, account(person).secret())) {
            return "现在的密码不对，请重新输入。";
        }
        if (chosen.equals(present)) {
            return "新密码不能与现在的一样，请换一个。";
        }
        return Strength.problem(chosen, person.login(), person.name());
    }
}
