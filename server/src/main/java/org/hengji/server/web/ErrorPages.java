package org.hengji.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 出错页: what could not be answered elsewhere; never a trace, never English. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var sorry = Sorry.of(status(request)).saying(said(request));
        var path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI).orElse("/");
        if (Refusals.isForScripts(request, path)) {
            var problem = ProblemDetail.forStatusAndDetail(sorry.status(), sorry.sentence());
            problem.setTitle(sorry.title());
            return ResponseEntity.status(sorry.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = new ModelAndView("error", Map.of("title", sorry.title(), "sentence", sorry.sentence()));
        page.setStatus(sorry.status());
        return page;
    }

    /** Somebody who asks for this very page finds nothing here. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }

    private static String said(HttpServletRequest request) {
        return attribute(request, Refusals.SENTENCE).orElse("");
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getAttribute(name)).map(String::valueOf);
    }
}
