package org.hengji.read;

/** 名称的显示: a name from a file of unknown intent, short enough and plain enough for a sentence. */
public final class ShownName {

    private static final int LONGEST = 80;

    private ShownName() {}

    public static String of(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "……" : plain;
    }
}
