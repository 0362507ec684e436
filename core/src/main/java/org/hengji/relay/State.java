package org.hengji.relay;

/**
 * 状态: in whose hands a form is.
 *
 * @param id as it is stored, such as {@code unit-review}
 * @param name as people read it, such as 待单位审核
 * @param sign a shape that tells it apart without its colour
 * @param isEditable whether the preparer may write in the form
 */
public record State(String id, String name, String sign, boolean isEditable) {}
