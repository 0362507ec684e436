package org.hengji.check.text;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class TextChecks {

    public static final List<Check> ALL = List.of(
            new RequiredCellsAreFilled(),
            new CellsHoldNoPlaceholder(),
            new YearsAgree(),
            new AmountsInWordsAddUp(),
            new TextHasNoMarkup(),
            new WordsHoldNoStrayBlank(),
            new PunctuationIsUniform(),
            new TemplateRowsAreRemoved(),
            new NamesHoldNoTemplateBound());

    private TextChecks() {}
}
