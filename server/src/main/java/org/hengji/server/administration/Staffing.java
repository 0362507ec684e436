package org.hengji.server.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hengji.server.access.Accounts;
import org.hengji.server.access.Appointments;
import org.hengji.server.access.LoginName;
import org.hengji.server.access.People;
import org.hengji.server.access.Secrets;
import org.hengji.server.access.Sessions;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Ids;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 账号维护: accounts are opened, locked and switched off, never deleted. Each answer is a problem; empty when it is done. */
@Component
class Staffing {

    private static final int LONGEST = 40;
    private static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");

    private final Transactions transactions;
    private final People people;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Secrets secrets;
    private final Sessions sessions;
    private final Audit audit;
    private final Ids ids;
    private final Today today;
    private final Clock clock;
    private final int region;

    Staffing(
            Transactions transactions,
            People people,
            Accounts accounts,
            Appointments appointments,
            Secrets secrets,
            Sessions sessions,
            Audit audit,
            Ids ids,
            Today today,
            Clock clock,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.people = people;
        this.accounts = accounts;
        this.appointments = appointments;
        this.secrets = secrets;
        this.sessions = sessions;
        this.audit = audit;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
        this.region = region;
    }

    /** With a first secret that its holder changes. */
    String open(String login, String name, String firstSecret, Actor actor) {
        var problem = transactions.in(Scope.none(region), () -> problem(login, name));
        if (!problem.isEmpty()) {
            return problem;
        }
        var hash = secrets.hash(firstSecret);
        return transactions.in(Scope.none(region), () -> {
            add(login, name, hash, actor);
            return "";
        });
    }

    /** Must be called in a transaction. */
    String problem(String login, String name) {
        if (!LoginName.problem(login).isEmpty()) {
            return LoginName.problem(login);
        }
        if (!nameProblem(name).isEmpty()) {
            return nameProblem(name);
        }
        return accounts.withLogin(login, today.day())
                .map(other -> "账号：" + login + " 已是" + other.name() + "的账号，请换一个。")
                .orElse("");
    }

    static String nameProblem(String name) {
        return name.isBlank() || name.length() > LONGEST ? "姓名：请填写，不超过 " + LONGEST + " 个字。" : "";
    }

    /** Must be called in a transaction. */
    void add(String login, String name, String hash, Actor actor) {
        var id = ids.next();
        people.add(region, id, login, name, hash, true, clock.instant());
        record(actor, "account.add", id, login + " " + name);
    }

    String rename(UUID id, String name, Actor actor) {
        if (!nameProblem(name).isEmpty()) {
            return nameProblem(name);
        }
        return transactions.in(Scope.none(region), () -> {
            accounts.rename(id, name);
            record(actor, "account.rename", id, name);
            return "";
        });
    }

    /** Whoever could give an administrator a secret could come in as that one: only the keeper of the machine can. */
    String renewSecret(UUID id, String firstSecret, Actor actor) {
        if (transactions.in(Scope.none(region), () -> isAdministrator(id))) {
            return "密码：管理员的密码不能由别的管理员重设，请用 hengji serve --reset-admin 启动后打印的链接。";
        }
        var hash = secrets.hash(firstSecret);
        return transactions.in(Scope.none(region), () -> {
            accounts.giveFirstSecret(id, hash, true);
            endSessions(id);
            record(actor, "account.secret", id, "给了新的初始密码");
            return "";
        });
    }

    String switchTo(UUID id, boolean isActive, Actor actor) {
        if (isOwn(id, actor)) {
            return "账号：不能停用自己，请由另一位系统管理员办理。";
        }
        return transactions.in(Scope.none(region), () -> {
            accounts.switchTo(id, isActive);
            endSessions(id);
            record(actor, isActive ? "account.switch-on" : "account.switch-off", id, isActive ? "启用" : "停用");
            return "";
        });
    }

    String lock(UUID id, Actor actor) {
        if (isOwn(id, actor)) {
            return "账号：不能锁定自己，请由另一位安全管理员办理。";
        }
        return transactions.in(Scope.none(region), () -> {
            accounts.lock(id, FOR_GOOD);
            endSessions(id);
            record(actor, "account.lock", id, "锁定");
            return "";
        });
    }

    String unlock(UUID id, Actor actor) {
        return transactions.in(Scope.none(region), () -> {
            accounts.unlock(id);
            record(actor, "account.unlock", id, "解锁");
            return "";
        });
    }

    private boolean isAdministrator(UUID id) {
        return appointments.of(id).stream()
                .anyMatch(post -> post.role().isAdministrator() && !post.isOver(today.day()));
    }

    private static boolean isOwn(UUID id, Actor actor) {
        return actor.account().filter(id::equals).isPresent();
    }

    private void endSessions(UUID id) {
        accounts.find(id, today.day()).ifPresent(account -> sessions.end(account.login()));
    }

    private void record(Actor actor, String action, UUID id, String detail) {
        audit.record(new Act(actor, action, new Act.Subject("account", id.toString()), 0, detail, "", ""));
    }
}
