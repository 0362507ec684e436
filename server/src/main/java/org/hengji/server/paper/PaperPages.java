package org.hengji.server.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hengji.convert.Conversion;
import org.hengji.convert.OutputFormat;
import org.hengji.server.access.Person;
import org.hengji.server.filing.Request;
import org.hengji.server.web.Frames;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 打印预览和官方表文件. */
@Controller
class PaperPages {

    private static final Map<OutputFormat, MediaType> TYPES = Map.of(
            OutputFormat.PDF, MediaType.APPLICATION_PDF,
            OutputFormat.DOCX,
                    MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            OutputFormat.XLSX,
                    MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            OutputFormat.CSV, MediaType.parseMediaType("text/csv;charset=UTF-8"));

    private final Papers papers;
    private final Frames frames;

    PaperPages(Papers papers, Frames frames) {
        this.papers = papers;
        this.frames = frames;
    }

    @GetMapping("/filings/{id}/print")
    ModelAndView print(
            @PathVariable UUID id, @RequestParam Optional<Long> version, Person person, HttpServletRequest http) {
        var paper = papers.of(request(person, http), id, asked(version), what(http), false);
        var frame = frames.of(person, paper.filing().fy(), Optional.of(paper.unit()), "filings");
        return new ModelAndView("paper/print", Map.of("frame", frame, "paper", paper));
    }

    @GetMapping("/filings/{id}/official.{format:pdf|docx|xlsx|csv}")
    ResponseEntity<byte[]> official(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam Optional<Long> version,
            Person person,
            HttpServletRequest http)
            throws IOException {
        var paper = papers.of(request(person, http), id, asked(version), what(http), true);
        var output = OutputFormat.of("." + format).orElseThrow();
        var file = new ByteArrayOutputStream();
        new Conversion(output, false, false, paper.foot()).write(List.of(paper.form()), file);
        var disposition = ContentDisposition.attachment()
                .filename(paper.fileName() + output.extension(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(TYPES.getOrDefault(output, MediaType.APPLICATION_OCTET_STREAM))
                .body(file.toByteArray());
    }

    private static OptionalLong asked(Optional<Long> version) {
        return version.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static String what(HttpServletRequest http) {
        var query = http.getQueryString();
        return query == null ? http.getRequestURI() : http.getRequestURI() + "?" + query;
    }

    private static Request request(Person person, HttpServletRequest http) {
        return new Request(person, http.getRemoteAddr(), http.getRequestId());
    }
}
