package org.hengji.server.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hengji.check.Headings;
import org.hengji.edit.Difference;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.springframework.stereotype.Component;

/** 历史: every version of a form in plain sentences, and any two of them beside each other. */
@Component
public class History {

    private final Sight sight;
    private final Filings filings;
    private final Reading reading;
    private final Past past;
    private final EditLog log;
    private final Revisions revisions;
    private final Decisions decisions;

    History(
            Sight sight,
            Filings filings,
            Reading reading,
            Past past,
            EditLog log,
            Revisions revisions,
            Decisions decisions) {
        this.sight = sight;
        this.filings = filings;
        this.reading = reading;
        this.past = past;
        this.log = log;
        this.revisions = revisions;
        this.decisions = decisions;
    }

    /** 一版: what somebody changed at once. */
    public record Version(long number, String who, Instant at, String why, List<String> sentences) {

        public Version {
            sentences = List.copyOf(sentences);
        }
    }

    /** 一处不同: where two versions differ, and what stands there in each. */
    public record Line(String heading, String before, String after) {}

    /** 来龙去脉: all that happened to a form: what was changed, what was frozen, through whose hands it went. */
    public record Story(
            Filing filing,
            List<Version> versions,
            List<Revisions.Revision> revisions,
            List<Decisions.Decision> decisions) {

        public Story {
            versions = List.copyOf(versions);
            revisions = List.copyOf(revisions);
            decisions = List.copyOf(decisions);
        }
    }

    /** Everything at once, for the page that tells it. */
    public Story story(Request request, UUID id) {
        return sight.of(request.person(), () -> {
            var versions = of(request, id);
            var filing = filings.find(id).orElseThrow(Problems::notFound);
            return new Story(filing, versions, revisions.of(filing), decisions.of(filing));
        });
    }

    /** All versions behind the beginning, the newest first. */
    public List<Version> of(Request request, UUID id) {
        return sight.of(request.person(), () -> {
            var filing = filings.find(id).orElseThrow(Problems::notFound);
            reading.record(request, filing, "/filings/" + id + "/history", false);
            return versions(past.beginning(filing), log.until(filing, filing.version()));
        });
    }

    private static List<Version> versions(Form beginning, List<EditLog.Entry> entries) {
        var versions = new ArrayList<Version>();
        var present = beginning;
        for (var entry : entries) {
            var after = Past.replayed(present, entry);
            var sentence = Sentences.of(present, after, entry.edit());
            if (!versions.isEmpty() && versions.getFirst().number() == entry.version()) {
                versions.set(0, longer(versions.getFirst(), sentence));
            } else {
                versions.addFirst(
                        new Version(entry.version(), entry.who(), entry.at(), entry.why(), List.of(sentence)));
            }
            present = after;
        }
        return List.copyOf(versions);
    }

    private static Version longer(Version version, String sentence) {
        var sentences = new ArrayList<>(version.sentences());
        sentences.add(sentence);
        return new Version(version.number(), version.who(), version.at(), version.why(), sentences);
    }

    /** Where two versions differ. */
    public List<Line> compare(Request request, UUID id, long from, long to) {
        return sight.of(request.person(), () -> {
            var filing = filings.find(id).orElseThrow(Problems::notFound);
            reading.record(request, filing, "/filings/" + id + "/compare?from=" + from + "&to=" + to, false);
            return lines(past.at(filing, from), past.at(filing, to));
        });
    }

    private static List<Line> lines(Form from, Form to) {
        var earlier = (Record & Form) from;
        var lines = new ArrayList<Line>();
        var present = from;
        for (var edit : Difference.of(earlier, (Record & Form) to)) {
            var after = present.with(List.of(edit)).form();
            lines.add(line(present, after, edit));
            present = after;
        }
        return List.copyOf(lines);
    }

    private static Line line(Form before, Form after, Edit edit) {
        return switch (edit) {
            case Edit.Set(var path, var old, var now) -> new Line(Headings.of(after, path), old, now);
            case Edit.Insert(var list, var id, var _) -> new Line(Headings.of(after, list.row(id)), "", "（新增一行）");
            case Edit.Remove(var row, var text) -> new Line(Headings.of(before, row), Sentences.row(text), "（删去一行）");
            case Edit.Move(var row, var _) ->
                new Line(Headings.of(before, row), "", "（移到 " + Headings.of(after, row) + "）");
        };
    }
}
