package org.hengji.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 先改密码: whoever came in with a first password chooses an own one before anything else. */
final class ChangeFirst implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise;

    ChangeFirst(AccessDeniedHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (request.getAttribute(ChangeFirst.class.getName()) == null) {
            otherwise.handle(request, response, why);
            return;
        }
        response.sendRedirect("/first-sign-in");
    }
}
