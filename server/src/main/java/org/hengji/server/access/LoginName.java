package org.hengji.server.access;

import java.util.regex.Pattern;

/** 账号名: what people type to sign in: easy to say and to type on any keyboard. */
public final class LoginName {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{2,31}");

    private LoginName() {}

    /** What is wrong and how to go on; empty when nothing is. */
    public static String problem(String login) {
        return SHAPE.matcher(login).matches() ? "" : "账号：读到的是“" + login + "”，应是 3 到 32 个小写字母、数字、点、横线，字母开头，请改正。";
    }
}
