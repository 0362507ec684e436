package org.hengji.server.access;

import static org.hengji.server.access.Role.AUDIT_ADMINISTRATOR;
import static org.hengji.server.access.Role.COMPETENT_DEPARTMENT;
import static org.hengji.server.access.Role.FINANCE_SECTION;
import static org.hengji.server.access.Role.LEADER;
import static org.hengji.server.access.Role.OVERSEER;
import static org.hengji.server.access.Role.PERFORMANCE_SECTION;
import static org.hengji.server.access.Role.PREPARER;
import static org.hengji.server.access.Role.SECURITY_ADMINISTRATOR;
import static org.hengji.server.access.Role.SYSTEM_ADMINISTRATOR;
import static org.hengji.server.access.Role.UNIT_REVIEWER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;

/** 所有入口: every route of the server with those who may use it; what is not listed is refused to everybody. */
public final class Routes {

    private static final Role[] READERS = {
        PREPARER, UNIT_REVIEWER, COMPETENT_DEPARTMENT, FINANCE_SECTION, PERFORMANCE_SECTION, LEADER, OVERSEER
    };

    private static final Role[] ADMINISTRATORS = {SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR};

    public static final List<Route> ALL = List.of(
            Route.open(GET, "/static/**"),
            Route.open(GET, "/favicon.ico"),
            Route.open(GET, "/actuator/health"),
            Route.open(GET, "/error"),
            Route.open(POST, "/error"),
            Route.open(GET, "/sign-in"),
            Route.open(POST, "/sign-in"),
            Route.of(POST, "/sign-out"),
            Route.of(GET, "/first-sign-in"),
            Route.of(POST, "/first-sign-in"),
            Route.of(GET, "/"),
            Route.of(GET, "/help"),
            Route.of(GET, "/v3/api-docs"),
            Route.of(GET, "/todos/count", READERS),
            Route.of(GET, "/{year}/workbench", READERS),
            Route.of(GET, "/{year}/filings", READERS),
            Route.of(GET, "/filings/{id}", READERS),
            Route.of(GET, "/filings/{id}/history", READERS),
            Route.of(GET, "/filings/{id}/compare", READERS),
            Route.of(POST, "/filings/{id}/restoration", PREPARER),
            Route.of(GET, "/filings/{id}/print", READERS),
            Route.of(GET, "/filings/{id}/official.{format}", READERS),
            Route.of(GET, "/api/v1/filings/{id}", READERS),
            Route.of(GET, "/api/v1/filings/{id}/findings", READERS),
            Route.of(POST, "/api/v1/filings/{id}/edits", PREPARER),
            Route.of(PUT, "/api/v1/filings/{id}/explanations/{check}", PREPARER),
            Route.of(DELETE, "/api/v1/filings/{id}/explanations/{check}", PREPARER),
            Route.of(POST, "/api/v1/filings/{id}/submission", PREPARER),
            Route.of(POST, "/api/v1/filings/{id}/withdrawal", PREPARER),
            Route.of(POST, "/api/v1/filings/{id}/restoration", PREPARER),
            Route.of(GET, "/campaigns", PERFORMANCE_SECTION, LEADER, OVERSEER),
            Route.of(GET, "/campaigns/new", PERFORMANCE_SECTION),
            Route.of(POST, "/campaigns/preview", PERFORMANCE_SECTION),
            Route.of(POST, "/campaigns", PERFORMANCE_SECTION),
            Route.open(GET, "/setup/{token}"),
            Route.open(POST, "/setup/{token}"),
            Route.open(POST, "/setup/{token}/secret"),
            Route.of(GET, "/admin/units", ADMINISTRATORS),
            Route.of(POST, "/admin/units", SYSTEM_ADMINISTRATOR),
            Route.of(GET, "/admin/units/{unit}", ADMINISTRATORS),
            Route.of(POST, "/admin/units/{unit}/change", SYSTEM_ADMINISTRATOR),
            Route.of(POST, "/admin/units/{unit}/end", SYSTEM_ADMINISTRATOR),
            Route.of(GET, "/admin/users", ADMINISTRATORS),
            Route.of(POST, "/admin/users", SYSTEM_ADMINISTRATOR),
            Route.of(GET, "/admin/users/{account}", ADMINISTRATORS),
            Route.of(POST, "/admin/users/{account}/name", SYSTEM_ADMINISTRATOR),
            Route.of(POST, "/admin/users/{account}/secret", SYSTEM_ADMINISTRATOR),
            Route.of(POST, "/admin/users/{account}/switch", SYSTEM_ADMINISTRATOR),
            Route.of(POST, "/admin/users/{account}/lock", SECURITY_ADMINISTRATOR),
            Route.of(POST, "/admin/users/{account}/unlock", SECURITY_ADMINISTRATOR),
            Route.of(POST, "/admin/users/{account}/posts", SECURITY_ADMINISTRATOR),
            Route.of(POST, "/admin/users/{account}/posts/{post}/end", SECURITY_ADMINISTRATOR),
            Route.of(GET, "/admin/import", SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
            Route.of(GET, "/admin/import/template.xlsx", SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
            Route.of(POST, "/admin/import/preview", SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
            Route.of(POST, "/admin/import", SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR));

    private Routes() {}
}
