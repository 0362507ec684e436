package org.hengji.server.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;
import org.hengji.server.filing.Filing;
import org.springframework.stereotype.Component;

/** 措辞: a form's state, what is to be done about it and until when, in the words people use. */
@Component
class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d");
    /** Nine tenths: whoever left more than that blank has not finished, whatever the checks say. */
    private static final int ALMOST = 9;

    private static final int WHOLE = 10;
    private static final String RETURNED = "returned";

    private final Today today;

    Wording(Today today) {
        this.today = today;
    }

    Row.Status status(Filing filing, String who) {
        var state = filing.state();
        return new Row.Status(state.sign(), word(filing), tone(filing), who, since(filing));
    }

    private static String word(Filing filing) {
        var counts = filing.counts();
        return filing.state().isEditable()
                ? filing.state().name() + "（" + counts.filled() + "/" + counts.fillable() + " 项）"
                : filing.state().name();
    }

    private static String tone(Filing filing) {
        if (filing.stateId().equals(RETURNED)) {
            return "stop";
        }
        return filing.state().isEditable() ? "hint" : "say";
    }

    private String since(Filing filing) {
        var days = ChronoUnit.DAYS.between(day(filing.since()), today.day());
        return days <= 0 ? "今天起" : days + " 天";
    }

    /** Verb, and how much of it; empty for whoever has nothing to do about the form. */
    String todo(Filing filing, Person person) {
        if (filing.state().isEditable() && person.isAt(filing.unit(), Role.PREPARER)) {
            return toFill(filing);
        }
        if (!filing.state().isEditable()
                && filing.opened().at().isEmpty()
                && person.isAt(filing.unit(), Role.UNIT_REVIEWER)) {
            return "审阅 1 份";
        }
        return "";
    }

    /** Some cells may stay blank for good, so that it is not they that tell when filling ends. */
    private static String toFill(Filing filing) {
        var counts = filing.counts();
        if (counts.filled() * 2 < counts.fillable()) {
            return "填报 " + (counts.fillable() - counts.filled()) + " 项";
        }
        if (counts.blocks() > 0) {
            return "修改 " + counts.blocks() + " 处";
        }
        if (counts.explains() > 0) {
            return "修改或说明 " + counts.explains() + " 处";
        }
        return counts.filled() * WHOLE < counts.fillable() * ALMOST
                ? "填报 " + (counts.fillable() - counts.filled()) + " 项"
                : "送审 1 份";
    }

    String due(Filing filing) {
        return DAY.format(day(filing.task().deadline())) + " 前";
    }

    String left(Filing filing) {
        var days = ChronoUnit.DAYS.between(today.day(), day(filing.task().deadline()));
        if (days < 0) {
            return "逾期 " + -days + " 天";
        }
        return days == 0 ? "今天截止" : "剩 " + days + " 天";
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Today.ZONE);
    }
}
