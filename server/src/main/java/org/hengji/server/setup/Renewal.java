package org.hengji.server.setup;

import java.util.List;
import org.hengji.server.access.Accounts;
import org.hengji.server.access.People;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Secrets;
import org.hengji.server.access.Sessions;
import org.hengji.server.access.Strength;
import org.hengji.server.access.Today;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 重设管理员密码: an administrator who cannot sign in any more gets a new secret from who keeps the machine. No other
 * administrator can give one: whoever could would hold both posts.
 */
@Component
class Renewal {

    private final Transactions transactions;
    private final SetupLinks links;
    private final People people;
    private final Accounts accounts;
    private final Secrets secrets;
    private final Sessions sessions;
    private final Audit audit;
    private final Today today;
    private final int region;

    Renewal(
            Transactions transactions,
            SetupLinks links,
            People people,
            Accounts accounts,
            Secrets secrets,
            Sessions sessions,
            Audit audit,
            Today today,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.secrets = secrets;
        this.sessions = sessions;
        this.audit = audit;
        this.today = today;
        this.region = region;
    }

    /** 填写. */
    record Typed(String login, String secret, String again) {

        /** What a request leaves out is typed empty. */
        Typed {
            login = orEmpty(login);
            secret = orEmpty(secret);
            again = orEmpty(again);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** Those who may be given a new secret here. */
    List<Person> administrators() {
        return transactions.in(
                Scope.none(region),
                () -> people.holding(
                        today.day(), Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR));
    }

    /** What is wrong and how to go on; empty when nothing is. */
    String problem(Typed typed) {
        return administrators().stream()
                .filter(each -> each.login().equals(typed.login()))
                .findFirst()
                .map(each -> typed.secret().equals(typed.again())
                        ? Strength.problem(typed.secret(), each.login(), each.name())
                        : "两次输入的密码不一样，请重新输入。")
                .orElse("管理员：没有这个账号，请从列表中选一个。");
    }

    /** Whether the link still was good. */
    boolean renew(String token, Typed typed, Actor actor) {
        var hash = secrets.hash(typed.secret());
        return transactions.in(Scope.none(region), () -> {
            if (!links.use(token)) {
                return false;
            }
            var account = accounts.withLogin(typed.login(), today.day()).orElseThrow();
            accounts.giveFirstSecret(account.id(), hash, false);
            sessions.end(typed.login());
            var subject = new Act.Subject("account", account.id().toString());
            audit.record(new Act(actor, "account.secret", subject, 0, "用设置链接重设了密码", "", ""));
            return true;
        });
    }
}
