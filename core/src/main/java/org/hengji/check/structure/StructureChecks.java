package org.hengji.check.structure;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class StructureChecks {

    public static final List<Check> ALL = List.of(
            new RequiredLevelsStand(),
            new SatisfactionIsAsked(),
            new LevelsBelongTogether(),
            new CellsStandInTheirColumns(),
            new ColumnsStayInPlace(),
            new OutputClassesStand(),
            new ClassesAreBalanced(),
            new BenefitIsMeasured(),
            new DatesAreInOrder());

    private StructureChecks() {}
}
