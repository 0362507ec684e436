package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.grid.Grid;

/** 所见: how often something was seen in a sheet, and where first. */
final class Sightings {

    private static final int NAMED = 5;

    private final String kind;
    private final String sentence;
    private final List<String> places = new ArrayList<>();
    private int firstRow;
    private int count;

    /** @param sentence with the number and the places to be filled in */
    Sightings(String kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    void see(int row, String place) {
        if (count == 0) {
            firstRow = row;
        }
        if (places.size() < NAMED) {
            places.add(place);
        }
        count++;
    }

    Optional<Grid.Remark> remark(String sheet) {
        if (count == 0) {
            return Optional.empty();
        }
        var named = String.join("、", places) + (count > NAMED ? "……" : "");
        return Optional.of(new Grid.Remark(kind, firstRow, "工作表“" + sheet + "”" + sentence.formatted(count, named)));
    }
}
