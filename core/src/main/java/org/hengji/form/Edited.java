package org.hengji.form;

import java.util.List;

/** 修改结果: the form after the edits, and those that found something else in their cell and were not applied. */
public record Edited<F>(F form, List<Refused> refused) {

    /** 未改: an edit that was not applied; {@code present} is what stands there now, {@code why} says it in Chinese. */
    public record Refused(Edit edit, String present, String why) {}

    public Edited {
        refused = List.copyOf(refused);
    }
}
