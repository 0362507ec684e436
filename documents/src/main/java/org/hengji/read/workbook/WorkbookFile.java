package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.ShownName;
import org.hengji.read.zip.ZipParts;

/** 工作簿: from the bytes of an xlsx file to a grid for each of its sheets. */
public final class WorkbookFile {

    private static final String RESAVE = "请在 WPS 或 Excel 里另存为不带宏的 xlsx 再试";
    private static final String USUAL = "xl/workbook.xml";

    private final ZipParts parts;
    private final List<Grid.Remark> remarks = new ArrayList<>();
    private final SheetReader.Tally tally = new SheetReader.Tally();
    private Epoch epoch = Epoch.FROM_1900;

    private WorkbookFile(ZipParts parts) {
        this.parts = parts;
    }

    /** Whether the packed file holds the parts of a workbook. */
    public static boolean isWorkbook(ZipParts parts) {
        return parts.names().stream().anyMatch(name -> ZipParts.key(name).startsWith("xl/"));
    }

    /**
     * The visible sheets that say something, and the hidden ones whose name begins with _, in which programs keep what they
     * know about the others.
     */
    public static Document read(ZipParts parts) throws Refusal {
        var file = new WorkbookFile(parts);
        file.refuseMacros();
        var sheets = file.sheets();
        var visible = sheets.stream().filter(sheet -> !sheet.isHidden()).count();
        if (visible == 0) {
            throw new Refusal("工作簿里没有看得见的内容；请取消隐藏要检查的工作表，或核对是否选错了文件。");
        }
        return sheets.size() == 1 ? new Document.Table(sheets.getFirst().grid()) : new Document.Workbook(sheets);
    }

    private void refuseMacros() throws Refusal {
        for (var name : parts.names()) {
            var key = ZipParts.key(name);
            if (key.endsWith("vbaproject.bin") || key.startsWith("xl/macrosheets/")) {
                throw new Refusal("工作簿里有宏（%s），不接收；%s。".formatted(ShownName.of(name), RESAVE));
            }
            if (key.endsWith("workbook.bin")) {
                throw new Refusal("这是 xlsb 二进制工作簿，目前不读；请在 Excel 里另存为 xlsx 再试。");
            }
        }
    }

    /** 工作表的登记: what the workbook says of a sheet before it is read. */
    private record Entry(String name, String part, boolean isHidden) {}

    private List<Document.Sheet> sheets() throws Refusal {
        var workbook = relations("", "_rels/.rels")
                .ofKind("officeDocument")
                .filter(parts::has)
                .orElse(USUAL);
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var relations = relations(folder, folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
        var entries = entries(workbook, relations);
        var texts = texts(folder, relations);
        noteLinks(relations);
        var sheets = new ArrayList<Document.Sheet>();
        for (var entry : entries) {
            if (entry.isHidden() && !entry.name().startsWith("_")) {
                remarks.add(new Grid.Remark("skipped", 0, "工作表“" + ShownName.of(entry.name()) + "”是隐藏的，没有读"));
                continue;
            }
            var draft = sheet(entry, texts);
            if (!draft.isBlank()) {
                sheets.add(new Document.Sheet(entry.name(), entry.isHidden(), SheetGrid.of(draft)));
            }
        }
        return withRemarks(sheets);
    }

    private SheetDraft sheet(Entry entry, CellTexts texts) throws Refusal {
        try (var markup = open(entry.part()).orElseThrow(ZipParts::broken)) {
            return SheetReader.read(markup, texts, entry.name(), tally);
        }
    }

    private List<Entry> entries(String workbook, Relations relations) throws Refusal {
        var entries = new ArrayList<Entry>();
        try (var markup = open(workbook).orElseThrow(ZipParts::broken)) {
            for (var event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
                if (event != Markup.Event.START) {
                    continue;
                }
                if (markup.name().equals("workbookPr") && markup.isTrue("date1904")) {
                    epoch = Epoch.FROM_1904;
                }
                if (markup.name().equals("sheet")) {
                    entry(markup, relations).ifPresent(entries::add);
                    Limits.sheets(entries.size());
                }
            }
        }
        return entries;
    }

    /** Charts and dialogues are sheets as well, but without cells. */
    private Optional<Entry> entry(Markup markup, Relations relations) {
        var name = TextValue.sound(markup.attribute("name", ""));
        var isHidden = markup.attribute("state", "").toLowerCase(Locale.ROOT).endsWith("hidden");
        var relation = relations.find(markup.attribute("id", ""));
        if (relation.isEmpty() || !relation.get().kind().equals("worksheet")) {
            remarks.add(new Grid.Remark("skipped", 0, "“" + ShownName.of(name) + "”不是表格（例如图表），没有读"));
            return Optional.empty();
        }
        return Optional.of(new Entry(name, relation.get().part(), isHidden));
    }

    private CellTexts texts(String folder, Relations relations) throws Refusal {
        var shared = new SharedTexts(List.of());
        try (var markup = Closing.of(open(relations.ofKind("sharedStrings").orElse(folder + "sharedStrings.xml")))) {
            if (markup.isPresent()) {
                shared = SharedTexts.of(markup.get());
            }
        }
        try (var markup = Closing.of(open(relations.ofKind("styles").orElse(folder + "styles.xml")))) {
            return new CellTexts(shared, markup.isPresent() ? Formats.of(markup.get()) : Formats.NONE, epoch);
        }
    }

    /** 可关的部件: a part that may not be there, closed all the same. */
    private record Closing(Optional<Markup> part) implements AutoCloseable {

        static Closing of(Optional<Markup> part) {
            return new Closing(part);
        }

        boolean isPresent() {
            return part.isPresent();
        }

        Markup get() {
            return part.orElseThrow();
        }

        @Override
        public void close() {
            part.ifPresent(Markup::close);
        }
    }

    private void noteLinks(Relations relations) {
        var links = relations.byId().values().stream()
                .filter(relation -> relation.kind().equals("externalLink"))
                .count();
        if (links + relations.external() > 0) {
            remarks.add(new Grid.Remark("formula", 0, "工作簿引用了别的文件，没有打开；引用来的数按文件里存的结果读"));
        }
    }

    private Relations relations(String folder, String part) throws Refusal {
        try (var markup = Closing.of(open(part))) {
            return markup.isPresent() ? Relations.of(markup.get(), folder) : Relations.NONE;
        }
    }

    private Optional<Markup> open(String part) throws Refusal {
        var stream = parts.open(part);
        return stream.isPresent() ? Optional.of(new Markup(stream.get())) : Optional.empty();
    }

    /** What concerns the workbook as a whole is said with its first visible sheet. */
    private List<Document.Sheet> withRemarks(List<Document.Sheet> sheets) {
        if (remarks.isEmpty()) {
            return sheets;
        }
        for (var at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            if (!sheet.isHidden()) {
                var all = new ArrayList<>(sheet.grid().notes());
                all.addAll(remarks);
                var grid = sheet.grid();
                var noted = new Grid(grid.format(), grid.hasCells(), grid.rows(), all);
                sheets.set(at, new Document.Sheet(sheet.name(), false, noted));
                return sheets;
            }
        }
        return sheets;
    }
}
