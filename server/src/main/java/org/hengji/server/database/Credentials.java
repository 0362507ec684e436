package org.hengji.server.database;

/** 数据库账号: a role of the database and its password. */
public record Credentials(String user, String password) {

    /** Passwords are not for logs. */
    @Override
    public String toString() {
        return user;
    }
}
