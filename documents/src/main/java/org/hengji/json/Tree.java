package org.hengji.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON 树: a parsed document, with the place of every value for messages. */
sealed interface Tree {

    record Fields(String place, Map<String, Tree> fields) implements Tree {}

    record Items(String place, List<Tree> items) implements Tree {}

    /** A text or a number, as written. */
    record Text(String place, String text) implements Tree {}

    record Truth(String place, boolean value) implements Tree {}

    record Nothing(String place) implements Tree {}

    String place();

    /** The value at the parser's present token, with everything below it. */
    static Tree read(JsonParser json, String place) {
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(json, place);
            case START_ARRAY -> items(json, place);
            case VALUE_NULL -> new Nothing(place);
            case VALUE_TRUE, VALUE_FALSE -> new Truth(place, json.getBooleanValue());
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Text(place, json.getString());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value at " + place);
        };
    }

    private static Fields fields(JsonParser json, String place) {
        var fields = new LinkedHashMap<String, Tree>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            fields.put(name, read(json, place.isEmpty() ? name : place + "." + name));
        }
        return new Fields(place, fields);
    }

    private static Items items(JsonParser json, String place) {
        var items = new ArrayList<Tree>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(json, place + "[" + items.size() + "]"));
        }
        return new Items(place, items);
    }
}
