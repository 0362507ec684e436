package org.hengji.check;

import java.util.Map;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;

/** 位置的标题: the part of the form and the place in it, 资金 · 市本级使用资金, as a list of findings or changes shows them. */
public final class Headings {

    private static final Map<String, String> PARTS = Map.of(
            "budget", "资金", "funds", "资金", "goal", "总体目标", "goals", "总体目标", "tasks", "重点任务", "indicators", "绩效指标");
    private static final String REST = "基本信息";

    private Headings() {}

    /** The place is of the form as it is now; rows may be named by identity. */
    public static String of(Form form, Path place) {
        var at = Forms.byPosition((Record) form, place);
        if (at.isForm()) {
            return "全表";
        }
        var part = at.steps().getFirst() instanceof Path.Step.Name(var name) ? PARTS.getOrDefault(name, REST) : REST;
        var label = label(form, at);
        return part.equals(label) || label.isEmpty() ? part : part + " · " + label;
    }

    private static String label(Form form, Path at) {
        if (at.depth() == 1) {
            return at.last().equals(new Path.Step.Name("indicators")) ? "" : Places.label(at);
        }
        return isInRow(at) ? NamedPlaces.field(form, at) : Places.label(at);
    }

    private static boolean isInRow(Path at) {
        return at.steps().stream().anyMatch(step -> !(step instanceof Path.Step.Name));
    }
}
