package org.hengji.server.access;

/** 岗位: what a person does at a unit. The three administrators have no other post and see no form. */
public enum Role {
    PREPARER("经办"),
    UNIT_REVIEWER("单位审核"),
    COMPETENT_DEPARTMENT("主管部门"),
    FINANCE_SECTION("业务科室"),
    PERFORMANCE_SECTION("绩效科"),
    LEADER("领导"),
    OVERSEER("只读监督"),
    SYSTEM_ADMINISTRATOR("系统管理员"),
    SECURITY_ADMINISTRATOR("安全管理员"),
    AUDIT_ADMINISTRATOR("审计管理员");

    private final String text;

    Role(String text) {
        this.text = text;
    }

    /** As people call it. */
    public String text() {
        return text;
    }

    /** Whether it is one of the three that keep the system and see no form. */
    public boolean isAdministrator() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> true;
            case PREPARER,
                    UNIT_REVIEWER,
                    COMPETENT_DEPARTMENT,
                    FINANCE_SECTION,
                    PERFORMANCE_SECTION,
                    LEADER,
                    OVERSEER -> false;
        };
    }
}
