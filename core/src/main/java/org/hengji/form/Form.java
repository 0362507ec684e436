package org.hengji.form;

import java.util.List;
import org.hengji.time.FiscalYear;

/** 表: what an official form says, typed. An immutable record; changed only by edits, judged only by checks. */
public interface Form {

    /** The name of the kind in the canonical JSON, such as {@code department-plan}. */
    String kind();

    /** The ruleset the form is judged by, such as {@code guangdong/2025}. */
    String ruleset();

    Cell<FiscalYear> year();

    Cell<String> title();

    Source source();

    Form withSource(Source source);

    Form withRuleset(String ruleset);

    /** Applies every edit whose cell still holds what the edit was made from; gives the others back. */
    Edited<? extends Form> with(List<Edit> edits);
}
