package org.hengji.recognise.page;

import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.ruleset.Ruleset;

/** 页面文字的整理: joins the cells that a page printed on several lines, before anything is read. */
public final class PageText {

    private PageText() {}

    /** The rows of a part, with a cell for every word; where there are cells, or no rows, they stay as they are. */
    public static Grid mended(Grid grid, List<Grid.Row> rows, Ruleset ruleset) {
        var page = new Page(grid.hasCells() ? List.of() : rows, new PageWords(ruleset));
        if (!page.isInRows()) {
            return new Grid(grid.format(), grid.hasCells(), rows, grid.notes());
        }
        new BrokenHeads(page).join();
        new BrokenFields(page).join();
        new BrokenLevels(page).join();
        new SideLabels(page).join();
        new BrokenLevels(page).join();
        new SplitLevels(page).join();
        new BrokenNames(page).join();
        new GoalHeads(page).join();
        new CentredFunds(page).move();
        new CentredLevels(page).move();
        return page.grid(grid);
    }
}
