package org.hengji.server.filing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** 不能照办的请求: problem details whose detail is a sentence for the person: where, what, how to go on. */
final class Problems {

    private Problems() {}

    static ErrorResponseException of(HttpStatus status, String sentence) {
        return of(ProblemDetail.forStatusAndDetail(status, sentence));
    }

    static ErrorResponseException of(ProblemDetail detail) {
        return new ErrorResponseException(HttpStatus.valueOf(detail.getStatus()), detail, null);
    }

    /** The same for a form that is not there and one that is not to be seen. */
    static ErrorResponseException notFound() {
        return of(HttpStatus.NOT_FOUND, "没有这张表，或者您的账号看不到它。请从“我的待办”重新打开。");
    }

    static ErrorResponseException badRequest(String sentence) {
        return of(HttpStatus.BAD_REQUEST, sentence);
    }

    static ErrorResponseException conflict(String sentence) {
        return of(HttpStatus.CONFLICT, sentence);
    }
}
