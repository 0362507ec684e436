package org.hengji.server.web;

import java.util.Map;
import java.util.Optional;
import org.hengji.server.access.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 帮助: one page; what it says is in its template. */
@Controller
class HelpPages {

    private final Frames frames;

    HelpPages(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/help")
    ModelAndView help(Person person) {
        return new ModelAndView(
                "help/help", Map.of("frame", frames.of(person, frames.thisYear(), Optional.empty(), "help")));
    }
}
