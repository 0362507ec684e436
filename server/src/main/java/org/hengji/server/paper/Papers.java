package org.hengji.server.paper;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import java.util.UUID;
import org.hengji.server.access.Today;
import org.hengji.server.filing.Filing;
import org.hengji.server.filing.Reading;
import org.hengji.server.filing.Request;
import org.hengji.server.filing.Revisions;
import org.hengji.server.filing.Sight;
import org.hengji.server.organization.Units;
import org.hengji.server.sheet.Sheet;
import org.springframework.stereotype.Component;

/** 取表: a form at one version with the foot that lets a reader tell it from every other version. */
@Component
class Papers {

    private static final int DIGITS = 12;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    private final Sight sight;
    private final Reading reading;
    private final Revisions revisions;
    private final Units units;
    private final Today today;
    private final Clock clock;

    Papers(Sight sight, Reading reading, Revisions revisions, Units units, Today today, Clock clock) {
        this.sight = sight;
        this.reading = reading;
        this.revisions = revisions;
        this.units = units;
        this.today = today;
        this.clock = clock;
    }

    /** @param version empty for the present one */
    Paper of(Request request, UUID id, OptionalLong version, String what, boolean isExport) {
        return sight.of(request.person(), () -> {
            var seen = version.isPresent()
                    ? reading.past(request, id, version.getAsLong(), what, isExport)
                    : isExport ? reading.export(request, id, what) : reading.look(request, id, what);
            var filing = seen.filing();
            var draft = seen.draft();
            var number = version.orElse(filing.version());
            return new Paper(
                    filing,
                    units.called(filing.unit(), filing.fy(), today.day()),
                    number,
                    draft.form(),
                    Sheet.of(draft.form(), draft.sheet()),
                    foot(filing, number, draft.digest()));
        });
    }

    private String foot(Filing filing, long version, String digest) {
        var revision = revisions.of(filing).stream()
                .filter(each -> each.number() > 0 && each.version() == version)
                .reduce((_, later) -> later)
                .map(each -> "，第 " + each.number() + " 次送审稿")
                .orElse("");
        return "第 " + version + " 版" + revision + " · 摘要 " + digest.substring(0, DIGITS) + " · "
                + MINUTE.format(clock.instant()) + " 取自衡绩";
    }
}
