package org.hengji.server.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 会话: who is signed in where; they stand in the database, so that they outlive a restart and can be ended from elsewhere. */
@Repository
public class Sessions {

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    /** Ends all sessions of that login. */
    public void end(String login) {
        endOthers(login, "");
    }

    /** Ends all sessions of that login but one. */
    void endOthers(String login, String present) {
        db.sql("DELETE FROM spring_session WHERE principal_name = :login AND session_id <> :present")
                .param("login", login)
                .param("present", present)
                .update();
    }
}
