package org.hengji.server.setup;

import java.util.Map;
import org.hengji.server.audit.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A1 首次设置: what the one-time link opens: the set-up of an empty database, later a new secret for an administrator. */
@Controller
class SetupPages {

    private final SetupLinks links;
    private final Founding founding;
    private final Renewal renewal;

    SetupPages(SetupLinks links, Founding founding, Renewal renewal) {
        this.links = links;
        this.founding = founding;
        this.renewal = renewal;
    }

    @GetMapping("/setup/{token}")
    ModelAndView open(@PathVariable String token) {
        if (!links.opens(token)) {
            return gone();
        }
        return founding.isOpen() ? form(token, Founders.BLANK, "") : renewal(token, "");
    }

    @PostMapping("/setup/{token}")
    ModelAndView founded(@PathVariable String token, Founders typed, Actor actor) {
        if (!links.opens(token) || !founding.isOpen()) {
            return gone();
        }
        return switch (founding.found(token, typed, actor)) {
            case Founding.Result.Founded told ->
                new ModelAndView("setup/founded", Map.of("typed", typed, "told", told));
            case Founding.Result.Refused(var problem) -> form(token, typed, problem);
            case Founding.Result.LinkGone() -> gone();
        };
    }

    @PostMapping("/setup/{token}/secret")
    ModelAndView renewed(@PathVariable String token, Renewal.Typed typed, Actor actor) {
        if (!links.opens(token)) {
            return gone();
        }
        var problem = renewal.problem(typed);
        if (!problem.isEmpty()) {
            return renewal(token, problem);
        }
        return renewal.renew(token, typed, actor) ? new ModelAndView("redirect:/sign-in") : gone();
    }

    private static ModelAndView form(String token, Founders typed, String problem) {
        return new ModelAndView("setup/setup", Map.of("token", token, "typed", typed, "problem", problem));
    }

    private ModelAndView renewal(String token, String problem) {
        var model = Map.of("token", token, "administrators", renewal.administrators(), "problem", problem);
        return new ModelAndView("setup/renewal", model);
    }

    private static ModelAndView gone() {
        return new ModelAndView("setup/gone", Map.of(), HttpStatus.GONE);
    }
}
