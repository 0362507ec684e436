package org.hengji.server.chronicle;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;
import org.hengji.server.database.Ids;
import org.hengji.server.filing.History;
import org.hengji.server.filing.Request;
import org.hengji.server.filing.Revisions;
import org.hengji.server.filing.Sight;
import org.hengji.server.organization.Units;
import org.springframework.stereotype.Component;

/** 编年: what the history page of a form says, as the person who looks may see it. */
@Component
class Chronicle {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    private final Sight sight;
    private final History history;
    private final Units units;
    private final Today today;
    private final Ids ids;

    Chronicle(Sight sight, History history, Units units, Today today, Ids ids) {
        this.sight = sight;
        this.history = history;
        this.units = units;
        this.today = today;
        this.ids = ids;
    }

    HistoryPage of(Request request, UUID id) {
        return sight.of(request.person(), () -> {
            var story = history.story(request, id);
            var filing = story.filing();
            return new HistoryPage(
                    filing,
                    units.called(filing.unit(), filing.fy(), today.day()),
                    entries(story),
                    steps(story),
                    request.person().isAt(filing.unit(), Role.PREPARER)
                            && filing.state().isEditable(),
                    ids.next());
        });
    }

    HistoryPage.Compared compared(Request request, UUID id, long from, long to) {
        return sight.of(request.person(), () -> {
            var lines = history.compare(request, id, from, to);
            var filing = history.story(request, id).filing();
            return new HistoryPage.Compared(
                    filing, units.called(filing.unit(), filing.fy(), today.day()), from, to, lines);
        });
    }

    /** All versions, and at the end the form as it was handed out. */
    private static List<HistoryPage.Entry> entries(History.Story story) {
        var entries = new ArrayList<HistoryPage.Entry>();
        story.versions().stream().map(Chronicle::entry).forEach(entries::add);
        story.revisions().stream()
                .filter(revision -> revision.number() == 0)
                .map(first -> new HistoryPage.Entry(0, first.who(), MINUTE.format(first.at()), "", List.of("下发时的样子")))
                .forEach(entries::add);
        return entries;
    }

    private static HistoryPage.Entry entry(History.Version version) {
        return new HistoryPage.Entry(
                version.number(), version.who(), MINUTE.format(version.at()), version.why(), version.sentences());
    }

    /** What was frozen and through whose hands it went, in the order of time; a submission and its copy are one. */
    private static List<HistoryPage.Step> steps(History.Story story) {
        record Dated(Instant at, HistoryPage.Step step) {}
        var steps = new ArrayList<Dated>();
        for (var revision : story.revisions()) {
            var when = MINUTE.format(revision.at());
            steps.add(new Dated(
                    revision.at(),
                    new HistoryPage.Step(
                            named(revision), revision.who(), when, revision.sha256(), revision.version())));
        }
        for (var decision : story.decisions()) {
            if (!decision.action().equals("submission")) {
                var name = story.filing().relay().transition(decision.action()).name();
                var when = MINUTE.format(decision.at());
                steps.add(new Dated(decision.at(), new HistoryPage.Step(name, decision.who(), when, "", -1)));
            }
        }
        return steps.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::step)
                .toList();
    }

    private static String named(Revisions.Revision revision) {
        return revision.number() == 0 ? "下发" : "送审，定为第 " + revision.number() + " 次送审稿";
    }
}
