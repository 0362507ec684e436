package org.hengji.fillin;

/** 簿内记号: what the workbook says to us and not to people: hidden sheets, hidden rows and columns. */
final class Names {

    /** The sheet with the form as it was written, hidden so that no menu shows it. */
    static final String FORM = "_表单";
    /** The sheet with the lists that cells choose from. */
    static final String LISTS = "_字典";

    static final String GUIDE = "说明";

    /** What stands in the first row of a sheet of single cells. */
    static final String FIELDS = "hengji:fields";
    /** What stands in the first row of a table, with the list it shows; beside it the columns. */
    static final String TABLE = "hengji:table:";
    /** What stands beside the heads of the columns. */
    static final String HEADS = "hengji:heads";

    static final String MARK = "hengji:fill-in";
    static final String TEMPLATE = "template";
    static final String KIND = "kind";
    static final String RULESET = "ruleset";
    static final String YEAR = "year";
    static final String JSON = "json";
    static final String COLUMNS = "columns";

    private Names() {}
}
