package org.hengji.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.grid.Grid.Cell;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON 矩阵: rows of cells in arrays, or several such tables in one more array. An object is a form and passes as it is. */
final class JsonMatrix {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 3;

    private final JsonParser parser;
    private final Rows rows = new Rows();

    private JsonMatrix(JsonParser parser) {
        this.parser = parser;
    }

    /** A bracket alone may begin a sentence; what follows it tells. */
    static boolean isLikely(String text) {
        var first = Blanks.skip(text, 0);
        if (first >= text.length()) {
            return false;
        }
        var next = Blanks.skip(text, first + 1);
        var follower = next < text.length() ? text.charAt(next) : ' ';
        return switch (text.charAt(first)) {
            case '{' -> "\"}".indexOf(follower) >= 0;
            case '[' -> "[{\"".indexOf(follower) >= 0;
            default -> false;
        };
    }

    static Document read(SourceText source) throws Refusal {
        var text = source.text();
        var first = Blanks.skip(text, 0);
        if (text.startsWith("{", first)
                || text.startsWith("[", first) && text.startsWith("{", Blanks.skip(text, first + 1))) {
            return new Document.FormJson(text, source.remarks());
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var matrix = new JsonMatrix(parser);
            matrix.read();
            return new Document.Table(matrix.rows.grid("json", true, source.remarks()));
        } catch (JacksonException broken) {
            throw broken(Optional.ofNullable(broken.getLocation()));
        }
    }

    private void read() throws Refusal {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw shapeless();
        }
        array(1);
        if (parser.nextToken() != null) {
            throw new Refusal("JSON 的数组之后还有内容；一个文件只放一个数组，请拆成几个文件。");
        }
    }

    private void array(int depth) throws Refusal {
        if (depth > DEEPEST) {
            throw shapeless();
        }
        var cells = new ArrayList<Cell>();
        var isRow = depth > 1;
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                isRow = false;
                flush(cells);
                array(depth + 1);
                continue;
            }
            if (!token.isScalarValue()) {
                throw shapeless();
            }
            cells.add(cell(token));
            Limits.columns(rows.next(), cells.size());
            if (depth == 1) {
                flush(cells);
            }
        }
        if (isRow && cells.isEmpty()) {
            cells.add(Cell.BLANK);
        }
        flush(cells);
    }

    private void flush(List<Cell> cells) throws Refusal {
        if (!cells.isEmpty()) {
            rows.add(rows.next(), cells);
            cells.clear();
        }
    }

    private Cell cell(JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return Cell.BLANK;
        }
        var text = parser.getString();
        return Cell.of(Lines.unified(isSound(text) ? text : sound(text)));
    }

    private static boolean isSound(String text) {
        return text.chars().noneMatch(each -> each == 0 || Character.isSurrogate((char) each));
    }

    /** Escapes can write what no file could: U+0000 goes, half a character becomes U+FFFD. */
    private static String sound(String text) {
        var sound = new StringBuilder();
        text.codePoints()
                .filter(each -> each != 0)
                .map(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE ? '\uFFFD' : each)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }

    private static Refusal broken(Optional<TokenStreamLocation> location) {
        var where = location.map(place -> " 第 %d 行第 %d 列附近".formatted(place.getLineNr(), place.getColumnNr()));
        return new Refusal("JSON%s写得不对；请核对括号、引号和逗号，或重新导出。".formatted(where.orElse("")));
    }

    private static Refusal shapeless() {
        return new Refusal("JSON 不是表，也不是表单：应为由行组成的数组，行为由文字组成的数组；请重新导出。");
    }
}
