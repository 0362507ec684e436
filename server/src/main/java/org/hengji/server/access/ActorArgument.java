package org.hengji.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hengji.server.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands who is behind a request, for the record, to the handlers that write; nobody's name where nobody is signed in. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (!(request.getNativeRequest() instanceof HttpServletRequest http)) {
            throw new IllegalStateException("not a request of the servlet container");
        }
        return request.getAttribute(Person.class.getName(), RequestAttributes.SCOPE_REQUEST) instanceof Person person
                ? actor(Optional.of(person), http)
                : actor(Optional.empty(), http);
    }

    private static Actor actor(Optional<Person> person, HttpServletRequest http) {
        return new Actor(
                person.map(Person::account),
                person.map(Person::login).orElse(""),
                Optional.empty(),
                http.getRemoteAddr(),
                http.getRequestId());
    }
}
