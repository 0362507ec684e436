package org.hengji.server.editor;

/**
 * 上年: what a field or an indicator said a year ago.
 *
 * @param path the place of the field in the form; empty for an indicator, which is found again by its name
 * @param name the indicator's name as it was printed
 * @param text the amount or the target
 * @param actual what was achieved; empty where nobody has reported it
 */
public record Was(String path, String name, String text, String actual) {}
