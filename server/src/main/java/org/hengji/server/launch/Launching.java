package org.hengji.server.launch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hengji.ruleset.Rulesets;
import org.hengji.server.access.Person;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.campaign.Campaign;
import org.hengji.server.campaign.Campaigns;
import org.hengji.server.database.Ids;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.filing.Beginning;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 任务下发: the campaign and one form for every unit it goes to, all in one transaction or nothing. */
@Component
public class Launching {

    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Units units;
    private final Beginning beginning;
    private final Ids ids;
    private final Audit audit;
    private final Clock clock;
    private final Today today;
    private final Scope region;

    Launching(
            Transactions transactions,
            Campaigns campaigns,
            Units units,
            Beginning beginning,
            Ids ids,
            Audit audit,
            Clock clock,
            Today today,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.units = units;
        this.beginning = beginning;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
        this.region = Scope.whole(region);
    }

    /** To whom the campaign would go; nothing is written. */
    public Recipients preview(Order order) {
        return transactions.in(region, () -> recipients(order));
    }

    /** To whom the campaign went; nothing is written when there is nobody it could go to. */
    public Recipients launch(Order order, Person by, Actor actor) {
        return transactions.in(region, () -> {
            var recipients = recipients(order);
            if (!recipients.units().isEmpty()) {
                var launch = announce(order, by, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
                recipients.units().forEach(unit -> beginning.blank(launch, unit));
                record(order, launch, recipients.units());
            }
            return recipients;
        });
    }

    /** A campaign without its forms, which the caller begins in the same transaction. */
    public Beginning.Launch announce(Order order, Person by, Actor actor, Instant at) {
        var id = ids.next();
        campaigns.add(new Campaign(
                id, order.fy(), order.title(), order.kind(), order.ruleset(), "", deadline(order), by.account(), at));
        return new Beginning.Launch(id, order.fy(), Rulesets.get(order.ruleset()), by.account(), actor);
    }

    private Recipients recipients(Order order) {
        return Recipients.of(order, units.all(today.day()), campaigns.asked(order.fy(), order.kind()));
    }

    private static Instant deadline(Order order) {
        return order.lastDay().atTime(CLOSING).atZone(Today.ZONE).toInstant();
    }

    private void record(Order order, Beginning.Launch launch, List<Unit> to) {
        var subject = new Act.Subject("campaign", launch.campaign().toString());
        var detail = order.title() + "，下发到 " + to.size() + " 个单位";
        audit.record(new Act(launch.actor(), "campaign.launch", subject, 0, detail, "", ""));
    }
}
