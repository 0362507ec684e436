package org.hengji.server.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.hengji.server.database.Transactions;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** 门: who is behind a request, and whether a route is theirs. Posts are read anew each time. */
@Component
class Gate {

    private final Transactions transactions;
    private final Scopes scopes;
    private final People people;
    private final Today today;

    Gate(Transactions transactions, Scopes scopes, People people, Today today) {
        this.transactions = transactions;
        this.scopes = scopes;
        this.people = people;
        this.today = today;
    }

    AuthorizationManager<RequestAuthorizationContext> of(Route route) {
        return (authentication, request) -> new AuthorizationDecision(mayPass(route, authentication, request));
    }

    private boolean mayPass(
            Route route, Supplier<? extends Authentication> authentication, RequestAuthorizationContext request) {
        if (route.isOpen()) {
            return true;
        }
        var person = person(authentication.get());
        person.ifPresent(who -> request.getRequest().setAttribute(Person.class.getName(), who));
        if (!route.isBeforeChange() && person.filter(this::mustChange).isPresent()) {
            request.getRequest().setAttribute(ChangeFirst.class.getName(), true);
            return false;
        }
        return person.filter(who -> route.roles().isEmpty()
                        || who.posts().stream().anyMatch(post -> route.roles().contains(post.role())))
                .isPresent();
    }

    private boolean mustChange(Person person) {
        return transactions
                .in(scopes.bare(), () -> people.account(person.account()))
                .filter(Account::mustChange)
                .isPresent();
    }

    private Optional<Person> person(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? transactions.in(scopes.bare(), () -> people.find(signedIn.account(), today.day()))
                : Optional.empty();
    }
}
