package org.hengji.server.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 请求正文: what a write brings along, read strictly: nothing unknown, nothing beyond the limits. */
record Body(JsonNode json, String digest) {

    private static final int MAX_EDITS = 500;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_WHY = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** 抬头: which write it is, of which form it believes to be, made from which version. */
    record Head(UUID key, long version, UUID unit, int fy) {}

    static Body of(String text, Set<String> known) {
        try {
            var json = JSON.readTree(text);
            require(json.isObject(), "正文应是一个 JSON 对象");
            only(json, known);
            return new Body(json, Digests.of(text));
        } catch (JacksonException e) {
            throw Problems.badRequest("正文不是完整的 JSON，请核对后再发。");
        }
    }

    Head head() {
        return new Head(
                uuid("key"), number("version", Long.MAX_VALUE), uuid("unit"), (int) number("fy", Short.MAX_VALUE));
    }

    String why() {
        return json.has("why") && !json.get("why").isNull() ? text(json, "why", MAX_WHY) : "";
    }

    String text(String name) {
        return text(json, name, MAX_TEXT);
    }

    long number(String name, long most) {
        var value = json.path(name);
        require(
                value.isIntegralNumber() && value.canConvertToLong() && value.asLong() >= 0 && value.asLong() <= most,
                name + " 应是不小于 0 的整数");
        return value.asLong();
    }

    private UUID uuid(String name) {
        try {
            return UUID.fromString(text(json, name, 36));
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest(name + " 应是一个 UUID。");
        }
    }

    List<Edit> edits() {
        var list = json.path("edits");
        require(list.isArray() && !list.isEmpty(), "edits 应是一个列表，至少一项");
        require(list.size() <= MAX_EDITS, "一次最多 " + MAX_EDITS + " 处修改，请分几次保存");
        var edits = new ArrayList<Edit>();
        for (var each : list) {
            edits.add(edit(each));
        }
        return edits;
    }

    private static Edit edit(JsonNode json) {
        require(json.isObject(), "edits 里应是对象");
        return switch (text(json, "op", MAX_WHY)) {
            case "set" -> {
                only(json, Set.of("op", "path", "before", "after"));
                yield new Edit.Set(path(json, "path"), text(json, "before", MAX_TEXT), text(json, "after", MAX_TEXT));
            }
            case "insert" -> {
                only(json, Set.of("op", "list", "path", "id", "after"));
                var id = row(json, "id");
                require(!id.isNone(), "insert 要带新行的行号 id");
                yield new Edit.Insert(path(json, json.has("list") ? "list" : "path"), id, row(json, "after"));
            }
            case "remove" -> {
                only(json, Set.of("op", "row", "path", "before"));
                yield new Edit.Remove(
                        path(json, json.has("row") ? "row" : "path"),
                        json.has("before") ? text(json, "before", 40 * MAX_TEXT) : "");
            }
            case "move" -> {
                only(json, Set.of("op", "row", "path", "after"));
                yield new Edit.Move(path(json, json.has("row") ? "row" : "path"), row(json, "after"));
            }
            default -> throw Problems.badRequest("op 应是 set、insert、remove、move 之一。");
        };
    }

    private static Path path(JsonNode json, String name) {
        try {
            var path = Path.of(text(json, name, MAX_WHY));
            require(!path.isForm(), name + " 应是表里的位置");
            return path;
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest(name + " 应是表里的位置，例如 indicators[#k7f3q9ab].target。");
        }
    }

    private static RowId row(JsonNode json, String name) {
        if (!json.has(name) || json.get(name).isNull()) {
            return RowId.NONE;
        }
        var text = text(json, name, MAX_WHY);
        require(text.isEmpty() || RowId.isId(text), name + " 应是八位行号");
        return new RowId(text);
    }

    private static String text(JsonNode json, String name, int most) {
        var value = json.path(name);
        require(value.isString(), name + " 应是文字");
        require(value.stringValue().length() <= most, name + " 太长，最多 " + most + " 个字符");
        return storable(value.stringValue());
    }

    /** Characters that no database keeps, half characters and zero, as the sign for what cannot be shown. */
    private static String storable(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static void only(JsonNode json, Set<String> known) {
        json.propertyNames().forEach(name -> require(known.contains(name), "不认得 " + name));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw Problems.badRequest(what + "。");
        }
    }
}
