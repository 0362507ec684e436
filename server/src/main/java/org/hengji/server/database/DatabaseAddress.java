package org.hengji.server.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 数据库地址: where the database is; its owner migrates, the application only works in it. */
public record DatabaseAddress(String url, Credentials owner, Credentials app) {

    static final String OWNER = "hengji_owner";
    static final String APP = "hengji_app";

    public DataSource asOwner() {
        return as(owner);
    }

    public DataSource asApp() {
        return as(app);
    }

    /** Opens a connection for each caller; what serves requests has a pool. */
    private DataSource as(Credentials who) {
        return new DriverManagerDataSource(url, who.user(), who.password());
    }
}
