package org.hengji.server.launch;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hengji.server.access.Today;
import org.hengji.server.campaign.Campaign;
import org.hengji.server.campaign.Campaigns;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.filing.Filings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 任务清单: what was launched and how far it is. */
@Component
class Listing {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Filings filings;
    private final Scope region;

    Listing(Transactions transactions, Campaigns campaigns, Filings filings, @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.filings = filings;
        this.region = Scope.whole(region);
    }

    List<Line> all() {
        return transactions.in(
                region, () -> campaigns.all().stream().map(this::line).toList());
    }

    private Line line(Campaign campaign) {
        var its = filings.ofYear(campaign.fy()).stream()
                .filter(filing -> filing.task().campaign().equals(campaign.id()))
                .toList();
        var sent = its.stream().filter(filing -> !filing.state().isEditable()).count();
        return new Line(campaign, minute(campaign.launchedAt()), minute(campaign.deadline()), its.size(), sent);
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
