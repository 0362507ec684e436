package org.hengji.server.chronicle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.Person;
import org.hengji.server.filing.Editing;
import org.hengji.server.filing.Request;
import org.hengji.server.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 修改记录、版本对比和恢复. */
@Controller
class HistoryPages {

    private final Chronicle chronicle;
    private final Editing editing;
    private final Frames frames;

    HistoryPages(Chronicle chronicle, Editing editing, Frames frames) {
        this.chronicle = chronicle;
        this.editing = editing;
        this.frames = frames;
    }

    @GetMapping("/filings/{id}/history")
    ModelAndView history(@PathVariable UUID id, Person person, HttpServletRequest http) {
        var page = chronicle.of(request(person, http), id);
        var frame = frames.of(person, page.filing().fy(), Optional.of(page.unit()), "filings");
        return new ModelAndView("chronicle/history", Map.of("frame", frame, "page", page));
    }

    @GetMapping("/filings/{id}/compare")
    ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "0") long to,
            Person person,
            HttpServletRequest http) {
        var page = chronicle.compared(request(person, http), id, from, to);
        var frame = frames.of(person, page.filing().fy(), Optional.of(page.unit()), "filings");
        return new ModelAndView("chronicle/compare", Map.of("frame", frame, "page", page));
    }

    /** The form of the history page; it names the version it was made from, so that a stale page puts nothing back. */
    @PostMapping("/filings/{id}/restoration")
    String restore(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam long version,
            @RequestParam UUID unit,
            @RequestParam int fy,
            @RequestParam long to,
            Person person,
            HttpServletRequest http) {
        editing.restore(request(person, http), id, new Editing.Restoration(key, version, unit, fy, to));
        return "redirect:/filings/" + id;
    }

    private static Request request(Person person, HttpServletRequest http) {
        return new Request(person, http.getRemoteAddr(), http.getRequestId());
    }
}
