package org.hengji.server.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.access.Person;
import org.hengji.server.filing.Reading;
import org.hengji.server.filing.Request;
import org.hengji.server.filing.Submission;
import org.hengji.server.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 填报页: whoever fills the form in writes in it; whoever checks it opens it by looking. */
@Controller
class FilingPages {

    private final Submission submission;
    private final Reading reading;
    private final Desk desk;
    private final Frames frames;

    FilingPages(Submission submission, Reading reading, Desk desk, Frames frames) {
        this.submission = submission;
        this.reading = reading;
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping("/filings/{id}")
    ModelAndView filing(@PathVariable UUID id, Person person, HttpServletRequest http) {
        var request = new Request(person, http.getRemoteAddr(), http.getRequestId());
        submission.open(request, id);
        var page = desk.of(person, reading.look(request, id, http.getRequestURI()));
        var frame = frames.of(person, page.filing().fy(), Optional.of(page.unit()), "filings");
        return new ModelAndView("filing/filing", Map.of("frame", frame, "page", page));
    }
}
