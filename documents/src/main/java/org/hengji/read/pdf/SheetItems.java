package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 一页的内容: tables where lines enclose cells, the lines of text around them. */
final class SheetItems {

    private SheetItems() {}

    static List<Item> of(Sheet sheet) {
        var lattices = Frames.of(sheet.rulings());
        var inside = new ArrayList<List<Glyph>>();
        lattices.forEach(_ -> inside.add(new ArrayList<>()));
        var outside = new ArrayList<Glyph>();
        for (var glyph : sheet.glyphs()) {
            home(glyph, lattices, inside, outside).add(glyph);
        }
        var items = new ArrayList<Item>();
        for (var at = 0; at < lattices.size(); at++) {
            var table = PageTable.of(lattices.get(at), inside.get(at));
            items.add(new Item.Ruled(sheet.number(), lattices.get(at).top(), table));
        }
        for (var line : TextLine.of(outside)) {
            items.add(new Item.Words(sheet.number(), line.y(), line.y() / sheet.height(), line.text(false)));
        }
        items.sort(Comparator.comparingDouble(Item::top));
        return items;
    }

    private static List<Glyph> home(
            Glyph glyph, List<Lattice> lattices, List<List<Glyph>> inside, List<Glyph> outside) {
        for (var at = 0; at < lattices.size(); at++) {
            if (lattices.get(at).holds(glyph)) {
                return inside.get(at);
            }
        }
        return outside;
    }
}
