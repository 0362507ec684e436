package org.hengji.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 过期的页: one of an earlier sign-in, or of somebody else's; a script is told so and asks for another sign-in. */
final class StalePage implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise;

    StalePage(AccessDeniedHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException) || !request.getRequestURI().startsWith("/api/")) {
            otherwise.handle(request, response, why);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("""
                {"type":"urn:hengji:stale-page","status":403,"title":"这一页已过期","detail":"这一页是上一次登录时打开的，没有写进去，您填的内容还在。请重新登录并继续，或刷新这一页。"}""");
    }
}
