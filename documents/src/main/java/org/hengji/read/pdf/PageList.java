package org.hengji.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 页的清单: the pages as the tree of the file lists them, whatever it says of their number; a tree in a ring ends. */
final class PageList {

    private static final int NODES = 20;

    private PageList() {}

    static List<PDPage> of(PDDocument document) throws Refusal {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var todo = new ArrayDeque<COSDictionary>();
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        var pages = new ArrayList<PDPage>();
        if (root != null) {
            todo.push(root);
        }
        while (!todo.isEmpty()) {
            var node = todo.pop();
            var kids = node.getCOSArray(COSName.KIDS);
            if (!seen.add(node)) {
                continue;
            }
            Limits.pages(kids == null ? pages.size() + 1 : seen.size() / NODES);
            if (kids == null) {
                pages.add(new PDPage(node));
            } else {
                addKids(kids, todo);
            }
        }
        return pages;
    }

    private static void addKids(COSArray kids, ArrayDeque<COSDictionary> todo) throws Refusal {
        Limits.pages(kids.size() / NODES);
        for (var at = kids.size() - 1; at >= 0; at--) {
            if (kids.getObject(at) instanceof COSDictionary kid) {
                todo.push(kid);
            }
        }
    }
}
