package org.hengji.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 登录: whether a name and a secret belong together. Wrong ones cost more and more time, by account and by address, and
 * nobody learns whether an account exists.
 */
@Component
class SignIn {

    private static final int FREE_FAILURES = 5;
    private static final int ADDRESS_FREE_FAILURES = 30;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 5;

    private final Transactions transactions;
    private final People people;
    private final Addresses addresses;
    private final Secrets secrets;
    private final Audit audit;
    private final Clock clock;
    private final int region;
    private final String nobody;

    SignIn(
            Transactions transactions,
            People people,
            Addresses addresses,
            Secrets secrets,
            Audit audit,
            Clock clock,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.people = people;
        this.addresses = addresses;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.region = region;
        nobody = secrets.hash("nobody has this secret");
    }

    /** 结果. */
    sealed interface Result {

        record Welcome(Account account) implements Result {}

        /** Wrong name or secret, or an account that was switched off: the same for all three. */
        record Refused() implements Result {}

        record Locked(Instant until) implements Result {}
    }

    Result attempt(String login, String secret, Actor from) {
        var address = from.address();
        var now = clock.instant();
        var account = transactions.in(Scope.none(region), () -> people.withLogin(login));
        var locked = transactions
                .in(Scope.none(region), () -> addresses.lockedUntil(address, ADDRESS_FREE_FAILURES))
                .or(() -> account.flatMap(Account::lockedUntil))
                .filter(now::isBefore);
        if (locked.isPresent()) {
            return new Result.Locked(locked.get());
        }
        // Outside any transaction: a connection must not wait for the hash. Unknown names take as long as known ones.
        var matches = secrets.matches(secret, account.map(Account::secret).orElse(nobody));
        return transactions.in(
                Scope.none(region),
                () -> account.filter(found -> matches && found.isActive())
                        .map(found -> welcome(found, from, now))
                        .orElseGet(() -> refused(account, from, now)));
    }

    private Result welcome(Account account, Actor from, Instant now) {
        people.signedIn(account.id(), now);
        record(account, from, "account.sign-in", "登录");
        return new Result.Welcome(account);
    }

    private Result refused(Optional<Account> account, Actor from, Instant now) {
        addresses.failed(region, from.address(), now);
        account.ifPresent(found -> {
            var failures = found.failures() + 1;
            people.failed(found.id(), failures, lock(failures, now));
            record(found, from, "account.refuse", "密码不对，连续第 " + failures + " 次");
        });
        return new Result.Refused();
    }

    private void record(Account account, Actor from, String action, String detail) {
        var who = new Actor(
                Optional.of(account.id()), account.login(), Optional.empty(), from.address(), from.requestId());
        var subject = new Act.Subject("account", account.id().toString());
        audit.record(new Act(who, action, subject, 0, detail, "", ""));
    }

    /** The first failures are free, then each doubles the wait, up to half an hour. */
    private static Optional<Instant> lock(int failures, Instant now) {
        if (failures < FREE_FAILURES) {
            return Optional.empty();
        }
        var doubled = Math.min(failures - FREE_FAILURES, LONGEST_DOUBLING);
        return Optional.of(now.plus(FIRST_LOCK.multipliedBy(1L << doubled)));
    }
}
