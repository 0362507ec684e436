package org.hengji.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** 先登录: a page leads to the sign-in page and back again; a script is told so, and keeps what it has. */
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/") || request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write("{\"status\":401,\"title\":\"登录已到期\",\"detail\":\"登录已到期，您填的内容还在。请重新登录并继续。\"}");
            return;
        }
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        var isPage = request.getMethod().equals("GET") && !page.equals("/");
        response.sendRedirect("/sign-in" + (isPage ? "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8) : ""));
    }
}
