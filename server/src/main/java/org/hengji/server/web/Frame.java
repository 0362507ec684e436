package org.hengji.server.web;

import java.util.List;
import java.util.Optional;
import org.hengji.server.access.Person;
import org.hengji.server.organization.Unit;

/**
 * 页框: what stands around every page: whose it is, which year and which unit it is about.
 *
 * @param unit the unit the page is about; empty where it is about several
 * @param section which entry of the rail is the present one: workbench, filings, campaigns
 * @param isDemo whether a banner says that nothing here is real
 */
public record Frame(Person person, int year, List<Integer> years, Optional<Unit> unit, String section, boolean isDemo) {

    public Frame {
        years = List.copyOf(years);
    }

    /** Whether the person has any post that sees forms; whoever only administers has no years and no todos. */
    public boolean isAboutForms() {
        return person.posts().stream().anyMatch(post -> !post.role().isAdministrator());
    }

    /** 导航: an entry of the rail. */
    public record Entry(String section, String sign, String label, String href) {}
}
