package org.hengji.server;

import java.time.Clock;
import org.hengji.server.access.People;
import org.hengji.server.database.OpenDatabase;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.demo.Demonstration;
import org.hengji.server.setup.SetupLinks;
import org.hengji.server.start.Announcements;
import org.hengji.server.start.CannotStart;
import org.hengji.server.start.Serving;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 首次登录: who may come in when the server has just started, told to the person who started it. */
@Component
class FirstSignIn {

    private final Transactions transactions;
    private final Scope scope;
    private final People people;
    private final SetupLinks links;
    private final Announcements announcements;
    private final Demonstration demonstration;
    private final Clock clock;

    FirstSignIn(
            Transactions transactions,
            @Value("${hengji.region}") int region,
            People people,
            SetupLinks links,
            Announcements announcements,
            Demonstration demonstration,
            Clock clock) {
        this.transactions = transactions;
        this.scope = Scope.none(region);
        this.people = people;
        this.links = links;
        this.announcements = announcements;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    void prepare(Serving serving, OpenDatabase database) {
        if (serving.demo() != Serving.Demo.NONE) {
            demonstrate(database);
        }
        announcements.say("衡绩已启动：" + serving.url() + "/");
        if (isEmpty()) {
            tell("首次登录", serving);
            return;
        }
        if (serving.resetsAdministrator()) {
            tell("重新设置系统管理员", serving);
        }
    }

    /** The same command may be typed every morning: a demonstration goes on as it was left. */
    private void demonstrate(OpenDatabase database) {
        if (database.isDemo() && !isEmpty()) {
            return;
        }
        if (!isEmpty()) {
            throw new CannotStart("--demo：数据库里已有真实数据，演示数据只能放进空的数据库；请去掉 --demo，或用 --data 换一个空目录。");
        }
        if (!database.isDemo()) {
            database.markDemo(clock.instant());
        }
        demonstration.fill().forEach(announcements::say);
    }

    private boolean isEmpty() {
        return transactions.in(scope, people::isEmpty);
    }

    private void tell(String occasion, Serving serving) {
        announcements.say(occasion + "（24 小时内有效，只能用一次，只显示在这里）：" + serving.url() + "/setup/" + links.issue(occasion));
    }
}
