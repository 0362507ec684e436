package org.hengji.server.workbench;

import java.util.Map;
import java.util.Optional;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.web.Frames;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** 工作台的页面. */
@Controller
class WorkbenchPages {

    private final Work work;
    private final Frames frames;

    WorkbenchPages(Work work, Frames frames) {
        this.work = work;
        this.frames = frames;
    }

    @GetMapping("/")
    ModelAndView home(Person person) {
        if (person.posts().stream().allMatch(post -> post.role().isAdministrator())) {
            var frame = frames.of(person, frames.thisYear(), Optional.empty(), "home");
            return new ModelAndView("workbench/administrator", Map.of("frame", frame));
        }
        return new ModelAndView("redirect:/" + frames.thisYear() + "/workbench");
    }

    @GetMapping("/{year:\\d{4}}/workbench")
    ModelAndView workbench(@PathVariable int year, Person person) {
        var rows = work.of(person, year);
        var model = Map.of(
                "frame", frames.of(person, year, Optional.empty(), "workbench"),
                "todos", Tab.TODO.of(rows),
                "sent", Tab.SENT.of(rows),
                "canLaunch", person.is(Role.PERFORMANCE_SECTION));
        return new ModelAndView("workbench/workbench", model);
    }

    @GetMapping("/{year:\\d{4}}/filings")
    ModelAndView filings(@PathVariable int year, @RequestParam(defaultValue = "all") String tab, Person person) {
        var on = Tab.of(tab);
        var rows = work.of(person, year);
        var model = Map.of(
                "frame", frames.of(person, year, Optional.empty(), "filings"),
                "tabs", Tab.shown(rows, on),
                "rows", on.of(rows));
        return new ModelAndView("workbench/filings", model);
    }

    /** The number beside 待办 on every page: as many as this year's list has rows. */
    @GetMapping(path = "/todos/count", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String count(Person person) {
        return Integer.toString(work.of(person, frames.thisYear(), Row::isTodo).size());
    }
}
