package org.hengji.scoring;

import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.law.Basis;

/**
 * 等级.
 *
 * @param published the word as printed
 * @param recomputed the word of the recomputed total; empty where the total is unknown or may have several
 * @param ofPublished the word the scheme has for the published total; empty where none is published
 */
public record GradeScore(
        Cell<String> published, Optional<String> recomputed, Optional<String> ofPublished, Basis basis) {}
