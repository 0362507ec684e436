package org.hengji.server.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** 办不了: what is said when a request cannot be answered and nobody said it better: what happened and how to go on. */
record Sorry(HttpStatusCode status, String title, String sentence) {

    static Sorry of(HttpStatusCode status) {
        return new Sorry(status, title(status), sentence(status));
    }

    Sorry saying(String better) {
        return better.isEmpty() ? this : new Sorry(status, title, better);
    }

    private static String title(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case UNAUTHORIZED -> "请先登录";
            case FORBIDDEN -> "您的账号不能办这件事";
            case NOT_FOUND -> "没有找到";
            case CONFLICT -> "内容已有变化";
            case null, default -> status.is4xxClientError() ? "没有看懂这个请求" : "没有办成";
        };
    }

    private static String sentence(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case UNAUTHORIZED -> "登录已到期，请重新登录并继续。";
            case FORBIDDEN -> "您的账号没有这个岗位的权限，或者这一页开得太久。请刷新后再试；还不行，请联系本单位的系统管理员。";
            case NOT_FOUND -> "没有这一页，或者您的账号看不到它。请从“我的待办”重新打开。";
            case METHOD_NOT_ALLOWED -> "这个地址不能这样用，请从“我的待办”重新打开。";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "正文的格式不对，请用 application/json。";
            case CONTENT_TOO_LARGE -> "内容太大，请分成几次再发。";
            case null, default ->
                status.is4xxClientError()
                        ? "地址或填的内容不完整，没有保存任何东西。请退回上一页核对后再试。"
                        : "服务器没有办成这件事，已记在日志里。填的内容请先留在页面上，过一会儿再试；还不行，请告诉系统管理员是几点几分。";
        };
    }
}
