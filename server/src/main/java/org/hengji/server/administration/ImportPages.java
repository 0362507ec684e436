package org.hengji.server.administration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.read.Refusal;
import org.hengji.server.access.Person;
import org.hengji.server.administration.ImportLine.Verdict;
import org.hengji.server.audit.Actor;
import org.hengji.server.web.Frame;
import org.hengji.server.web.Frames;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** I2 批量导入: a workbook is looked at first; what was looked at comes back with the confirmation and is read once more. */
@Controller
class ImportPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Importing importing;
    private final Frames frames;

    ImportPages(Importing importing, Frames frames) {
        this.importing = importing;
        this.frames = frames;
    }

    @GetMapping("/admin/import")
    ModelAndView begin(Person person) {
        return form(person, "");
    }

    @GetMapping("/admin/import/template.xlsx")
    ResponseEntity<byte[]> template() {
        var name = ContentDisposition.attachment()
                .filename("单位用户导入模板.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(ImportTemplate.bytes());
    }

    @PostMapping("/admin/import/preview")
    ModelAndView preview(@RequestParam MultipartFile file, Person person, Actor actor) throws IOException {
        var bytes = file.getBytes();
        try {
            var lines = importing.preview(ImportBook.read(bytes), person, actor);
            return lines(person, lines, Base64.getEncoder().encodeToString(bytes));
        } catch (Refusal e) {
            return form(person, e.sentence());
        }
    }

    @PostMapping("/admin/import")
    ModelAndView apply(@RequestParam String content, Person person, Actor actor) {
        try {
            var book = ImportBook.read(Base64.getDecoder().decode(content));
            return lines(person, importing.apply(book, person, actor), "");
        } catch (Refusal e) {
            return form(person, e.sentence());
        } catch (IllegalArgumentException _) {
            return form(person, "文件没有完整传回来，什么也没有写入；请重新选文件预览。");
        }
    }

    private ModelAndView form(Person person, String problem) {
        return new ModelAndView(
                "administration/import", Map.of("frame", frame(person), "problem", problem, "parts", Part.values()));
    }

    /** With the content it is a preview, without it what was done. */
    private ModelAndView lines(Person person, List<ImportLine> lines, String content) {
        var counts = lines.stream().collect(Collectors.groupingBy(ImportLine::verdict, Collectors.counting()));
        var writes = counts.getOrDefault(Verdict.ADDED, 0L) + counts.getOrDefault(Verdict.CHANGED, 0L);
        var model = Map.of(
                "frame", frame(person),
                "lines", lines,
                "counts", counts,
                "writes", writes,
                "content", content);
        return new ModelAndView("administration/preview", model);
    }

    private Frame frame(Person person) {
        return frames.of(person, frames.thisYear(), Optional.empty(), "import");
    }
}
