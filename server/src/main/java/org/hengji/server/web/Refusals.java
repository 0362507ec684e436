package org.hengji.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** 回绝: a script is told in problem details (RFC 9457), a person on a page; both in a Chinese sentence. */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

    /** Where the sentence waits for the page. */
    static final String SENTENCE = Refusals.class.getName();

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var web = (ServletWebRequest) request;
        var problem = e instanceof ErrorResponse told ? told.getBody() : ProblemDetail.forStatus(status);
        var sorry = Sorry.of(status).saying(isOurs(e) ? String.valueOf(problem.getDetail()) : "");
        if (isForScripts(web.getRequest())) {
            problem.setTitle(sorry.title());
            problem.setDetail(sorry.sentence());
            return ResponseEntity.status(status)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        turnToPage(web, sorry);
        return null;
    }

    /** Ours speak to the person already; the framework's speak English to programmers. */
    private static boolean isOurs(Exception e) {
        return e instanceof ErrorResponseException ours && ours.getBody().getDetail() != null;
    }

    static boolean isForScripts(HttpServletRequest request) {
        return isForScripts(request, request.getRequestURI());
    }

    static boolean isForScripts(HttpServletRequest request, String path) {
        return path.startsWith("/api/") || request.getHeader("HX-Request") != null;
    }

    private static void turnToPage(ServletWebRequest web, Sorry sorry) {
        web.getRequest().setAttribute(SENTENCE, sorry.sentence());
        try {
            if (web.getResponse() != null) {
                web.getResponse().sendError(sorry.status().value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
