package org.hengji.server.paper;

import org.hengji.form.Form;
import org.hengji.server.filing.Filing;
import org.hengji.server.organization.Unit;
import org.hengji.server.sheet.Sheet;

/**
 * 纸面上的表: a form as it stood at one version, to be printed or carried away.
 *
 * @param version of the form, which need not be the present one
 * @param foot which version it is, with its digest and when it was taken
 */
public record Paper(Filing filing, Unit unit, long version, Form form, Sheet sheet, String foot) {

    /** Whether it is how the form stands now. */
    public boolean isPresent() {
        return version == filing.version();
    }

    /** A name for its file, without the extension: whose, what, which year and version. */
    String fileName() {
        return (unit.name() + "-" + filing.task().title() + "-第" + version + "版").replaceAll("[\\\\/:*?\"<>|\\s]", "_");
    }
}
