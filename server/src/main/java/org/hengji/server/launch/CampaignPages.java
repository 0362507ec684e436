package org.hengji.server.launch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.hengji.ruleset.Rulesets;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Actor;
import org.hengji.server.web.Frame;
import org.hengji.server.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 任务的页面: what was launched, and launching after a look at the recipients. */
@Controller
class CampaignPages {

    private static final int USUAL_DAYS = 20;

    private final Launching launching;
    private final Listing listing;
    private final Frames frames;
    private final Today today;

    CampaignPages(Launching launching, Listing listing, Frames frames, Today today) {
        this.launching = launching;
        this.listing = listing;
        this.frames = frames;
        this.today = today;
    }

    @GetMapping("/campaigns")
    ModelAndView list(Person person) {
        var model = Map.of(
                "frame", frame(person),
                "lines", listing.all(),
                "canLaunch", person.is(Role.PERFORMANCE_SECTION));
        return new ModelAndView("campaign/campaigns", model);
    }

    @GetMapping("/campaigns/new")
    ModelAndView begin(Person person) {
        var usual = today.day().plusDays(USUAL_DAYS).toString();
        return form(person, new Typed(Integer.toString(frames.thisYear()), "", "ALL", usual), "");
    }

    @PostMapping("/campaigns/preview")
    ModelAndView preview(Typed typed, Person person) {
        var problem = typed.problem(today.day());
        if (!problem.isEmpty()) {
            return form(person, typed, problem);
        }
        var order = typed.order();
        var model =
                Map.of("frame", frame(person), "typed", typed, "order", order, "recipients", launching.preview(order));
        return new ModelAndView("campaign/preview", model);
    }

    @PostMapping("/campaigns")
    ModelAndView launch(Typed typed, Person person, HttpServletRequest http) {
        var problem = typed.problem(today.day());
        if (!problem.isEmpty()) {
            return form(person, typed, problem);
        }
        var actor = new Actor(
                Optional.of(person.account()),
                person.login(),
                Optional.empty(),
                http.getRemoteAddr(),
                http.getRequestId());
        var went = launching.launch(typed.order(), person, actor);
        return went.units().isEmpty()
                ? form(person, typed, "没有可以下发的单位：都已下发过，或不在下发范围里。请换年度或范围。")
                : new ModelAndView("redirect:/campaigns");
    }

    private ModelAndView form(Person person, Typed typed, String problem) {
        var model = Map.of(
                "frame", frame(person),
                "typed", typed,
                "rulesets", Rulesets.ids(),
                "reaches", Order.Reach.values(),
                "problem", problem);
        return new ModelAndView("campaign/new", model);
    }

    private Frame frame(Person person) {
        return frames.of(person, frames.thisYear(), Optional.empty(), "campaigns");
    }
}
