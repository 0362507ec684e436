package org.hengji.check.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 选项: a printed choice, cut at its boxes; an option's box may stand before or behind it. */
record Options(int ticks, List<String> ticked) {

    Options {
        ticked = List.copyOf(ticked);
    }

    static Options of(String text, Ruleset ruleset) {
        var label = Folds.label(text);
        var ticks = String.join("", ruleset.words("monitor.ticks"));
        var boxes = String.join("", ruleset.words("monitor.boxes"));
        var leads = !label.isEmpty() && (ticks + boxes).indexOf(label.charAt(0)) >= 0;
        return cut(label, ticks, boxes, leads);
    }

    private static Options cut(String label, String ticks, String boxes, boolean leads) {
        var ticked = new ArrayList<String>();
        var option = "";
        var start = 0;
        var isTicked = false;
        var count = 0;
        for (var i = 0; i <= label.length(); i++) {
            var isTick = i < label.length() && ticks.indexOf(label.charAt(i)) >= 0;
            if (i < label.length() && !isTick && boxes.indexOf(label.charAt(i)) < 0) {
                continue;
            }
            var text = label.substring(start, i);
            option = text.isEmpty() ? option : text;
            if (leads ? isTicked && !text.isEmpty() : isTick) {
                ticked.add(option);
            }
            isTicked = isTick || isTicked && text.isEmpty();
            start = i + 1;
            count += isTick ? 1 : 0;
        }
        return new Options(count, ticked);
    }

    /** The option that is ticked; empty where none is, or more than one. */
    Optional<String> onlyTicked() {
        return ticks == 1 && ticked.size() == 1 ? Optional.of(ticked.getFirst()) : Optional.empty();
    }
}
