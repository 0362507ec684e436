package org.hengji.server.editor;

import java.util.List;
import java.util.UUID;
import org.hengji.server.filing.Filing;
import org.hengji.server.organization.Unit;
import org.hengji.server.sheet.Sheet;

/**
 * 填报页 as one person sees it.
 *
 * @param reader the account the page was made for; what it sends goes up under no other
 * @param isEditable whether that person may write in it now
 * @param canWithdraw whether that person may take it back
 */
public record FilingPage(
        Filing filing,
        Unit unit,
        UUID reader,
        Sheet sheet,
        boolean isEditable,
        boolean canWithdraw,
        Words words,
        List<Options> options,
        List<Was> was) {

    public FilingPage {
        options = List.copyOf(options);
        was = List.copyOf(was);
    }

    /**
     * 页上的话.
     *
     * @param state in whose hands it is, with its sign
     * @param due until when it is to be sent up
     * @param next who gets it then
     * @param hint what this person can do, or why nothing
     * @param saved when it was last changed
     */
    public record Words(String state, String due, String next, String hint, String saved) {}
}
