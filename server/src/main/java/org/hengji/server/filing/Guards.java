package org.hengji.server.filing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hengji.relay.Transition;
import org.hengji.server.access.Person;
import org.hengji.server.access.Role;
import org.hengji.server.access.Today;
import org.springframework.http.HttpStatus;

/** 能不能做: what stands against a write, as a sentence to the person. */
final class Guards {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Today.ZONE);

    private Guards() {}

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** A page left open may believe to be another form than it is. */
    static void requireSame(Filing filing, Body.Head head) {
        if (!filing.unit().equals(head.unit())) {
            throw Problems.conflict("这一页是别的单位的，没有写进这张表。您填的内容还在页面上，请回到“我的待办”重新打开要填的表。");
        }
        if (filing.fy() != head.fy()) {
            throw Problems.conflict(
                    "这一页是 " + head.fy() + " 年的，这张表是 " + filing.fy() + " 年的，没有写进去。您填的内容还在页面上，请重新打开要填的表。");
        }
    }

    static void requireWriter(Filing filing, Person person) {
        if (!person.isAt(filing.unit(), Role.PREPARER)) {
            throw Problems.of(HttpStatus.FORBIDDEN, "这张表由本单位的经办填写，您的账号只能看。要改请联系该单位的经办。");
        }
    }

    static void requireEditable(Filing filing) {
        if (!filing.state().isEditable()) {
            throw Problems.conflict("这张表现在是“" + filing.state().name() + "”，不能改。要改请先取消送审，或等退回。");
        }
    }

    static void requireTransition(Filing filing, Transition transition, Person person) {
        var role = role(transition);
        if (!person.isAt(filing.unit(), role)) {
            throw Problems.of(HttpStatus.FORBIDDEN, transition.name() + "由本单位的" + role.text() + "办理，您的账号没有这个岗位。");
        }
        if (!transition.leadsFrom(filing.state())) {
            throw Problems.conflict("这张表现在是“" + filing.state().name() + "”，不能" + transition.name() + "。请刷新页面看最新状态。");
        }
    }

    static Role role(Transition transition) {
        return Role.valueOf(transition.role().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static void requireInTime(Filing filing, Instant now) {
        if (now.isAfter(filing.task().deadline())) {
            throw Problems.conflict(minute(filing.task().deadline()) + " 已截止。可申请延期，由绩效科 1 个工作日内答复；表还可以继续填，内容照常保存。");
        }
    }

    static void requireVersion(Filing filing, long version) {
        if (filing.version() != version) {
            throw Problems.conflict(
                    "这张表在您打开以后又改过（现在是第 " + filing.version() + " 版，您看到的是第 " + version + " 版）。请看过最新内容再送审。");
        }
    }
}
