package org.hengji.server.editor;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hengji.server.access.People;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;
import org.hengji.server.filing.Decisions;
import org.hengji.server.filing.Filing;
import org.springframework.stereotype.Component;

/** 措辞: in whose hands a form is, until when, and what the person who looks can do about it. */
@Component
class Phrasing {

    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("M-d（E）HH:mm", Locale.CHINA).withZone(Today.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("M-d HH:mm").withZone(Today.ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("M-d HH:mm:ss").withZone(Today.ZONE);

    private final People people;
    private final Decisions decisions;
    private final Today today;

    Phrasing(People people, Decisions decisions, Today today) {
        this.people = people;
        this.decisions = decisions;
        this.today = today;
    }

    /** Must be called in a transaction. */
    FilingPage.Words of(Filing filing, Person person) {
        var state = filing.state();
        return new FilingPage.Words(
                state.sign() + " " + state.name(),
                due(filing.task().deadline()),
                "送审后到" + holders(filing, Role.UNIT_REVIEWER),
                hint(filing, person),
                SECOND.format(filing.counts().changedAt()));
    }

    private static String due(Instant deadline) {
        return DUE.format(deadline).replace("星期", "周") + " 前";
    }

    private String holders(Filing filing, Role role) {
        var names = people.holding(filing.unit(), role, today.day()).stream()
                .map(Person::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "本单位的" + role.text() : " " + names + "（" + role.text() + "）";
    }

    private String hint(Filing filing, Person person) {
        var isPreparer = person.isAt(filing.unit(), Role.PREPARER);
        if (filing.state().isEditable()) {
            return isPreparer ? "" : "这张表还在经办手里，您只能看。";
        }
        var past = decisions.of(filing);
        var sent = last(past, "submission") + "送审，";
        if (filing.opened().at().isPresent()) {
            return sent + last(past, "opening") + (isPreparer ? "打开，不能再取消送审。要改请联系单位审核退回。" : "打开。");
        }
        return sent + "等" + holders(filing, Role.UNIT_REVIEWER) + (isPreparer ? "打开；打开以前可以取消送审。" : "打开。");
    }

    /** Who did it last, and when. */
    private static String last(List<Decisions.Decision> past, String action) {
        return past.stream()
                .filter(decision -> decision.action().equals(action))
                .reduce((_, later) -> later)
                .map(decision -> decision.who() + " " + MINUTE.format(decision.at()) + " ")
                .orElse("");
    }
}
