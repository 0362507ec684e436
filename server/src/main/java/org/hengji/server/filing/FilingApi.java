package org.hengji.server.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.hengji.server.access.Person;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 填报接口: forms for scripts, the editor among them; every write says which form it believes to be and has a key. */
@RestController
@RequestMapping(path = "/api/v1/filings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class FilingApi {

    private static final Set<String> EDITS = Set.of("key", "version", "unit", "fy", "edits", "why");
    private static final Set<String> EXPLANATION = Set.of("key", "version", "unit", "fy", "text");
    private static final Set<String> RESTORATION = Set.of("key", "version", "unit", "fy", "to");
    private static final Set<String> HEAD = Set.of("key", "version", "unit", "fy");

    private final Reading reading;
    private final Editing editing;
    private final Explaining explaining;
    private final Submission submission;
    private final ReplyJson json;

    FilingApi(Reading reading, Editing editing, Explaining explaining, Submission submission, ReplyJson json) {
        this.reading = reading;
        this.editing = editing;
        this.explaining = explaining;
        this.submission = submission;
        this.json = json;
    }

    @GetMapping
    String filing(@PathVariable UUID id, Person person, HttpServletRequest http) {
        var seen = reading.look(request(person, http), id, http.getRequestURI());
        return json.filing(seen.filing(), seen.draft(), seen.reasons());
    }

    @GetMapping("/findings")
    String findings(@PathVariable UUID id, Person person, HttpServletRequest http) {
        var seen = reading.look(request(person, http), id, http.getRequestURI());
        return json.findings(seen.filing(), seen.draft(), seen.reasons());
    }

    @PostMapping("/edits")
    String edit(@PathVariable UUID id, @RequestBody String body, Person person, HttpServletRequest http) {
        return editing.edit(request(person, http), id, Body.of(body, EDITS));
    }

    @PutMapping("/explanations/{check}")
    String explain(
            @PathVariable UUID id,
            @PathVariable String check,
            @RequestBody String body,
            Person person,
            HttpServletRequest http) {
        return explaining.explain(request(person, http), id, check, Body.of(body, EXPLANATION));
    }

    @DeleteMapping("/explanations/{check}")
    String withdrawExplanation(
            @PathVariable UUID id,
            @PathVariable String check,
            @RequestBody String body,
            Person person,
            HttpServletRequest http) {
        return explaining.withdraw(request(person, http), id, check, Body.of(body, HEAD));
    }

    @PostMapping("/submission")
    String submit(@PathVariable UUID id, @RequestBody String body, Person person, HttpServletRequest http) {
        return submission.submit(request(person, http), id, Body.of(body, HEAD));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestBody String body, Person person, HttpServletRequest http) {
        return submission.withdraw(request(person, http), id, Body.of(body, HEAD));
    }

    @PostMapping("/restoration")
    String restore(@PathVariable UUID id, @RequestBody String body, Person person, HttpServletRequest http) {
        return editing.restore(request(person, http), id, Body.of(body, RESTORATION));
    }

    private static Request request(Person person, HttpServletRequest http) {
        return new Request(person, http.getRemoteAddr(), http.getRequestId());
    }
}
