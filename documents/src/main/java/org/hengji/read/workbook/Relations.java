package org.hengji.read.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 部件的关系: which part another one names by an id. What lies outside the file is counted and never opened. */
record Relations(Map<String, Relation> byId, int external) {

    static final Relations NONE = new Relations(Map.of(), 0);

    /** 关系: the kind of part, without the address of the dialect, and where it lies. */
    record Relation(String kind, String part) {}

    static Relations of(Markup markup, String folder) throws Refusal {
        var relations = new LinkedHashMap<String, Relation>();
        var external = 0;
        for (var event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            if (event != Markup.Event.START || !markup.name().equals("Relationship")) {
                continue;
            }
            if (markup.attribute("TargetMode", "").equalsIgnoreCase("External")) {
                external++;
                continue;
            }
            var type = markup.attribute("Type", "");
            var kind = type.substring(type.lastIndexOf('/') + 1);
            var part = resolved(folder, markup.attribute("Target", ""));
            relations.put(markup.attribute("Id", ""), new Relation(kind, part));
            Limits.parts(relations.size());
        }
        return new Relations(relations, external);
    }

    Optional<Relation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> ofKind(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst();
    }

    /** Targets are relative to the folder of their part, or absolute; nothing lies above the root. */
    private static String resolved(String folder, String target) {
        var slashed = target.replace('\\', '/');
        var path = slashed.startsWith("/") ? slashed.substring(1) : folder + slashed;
        var parts = new java.util.ArrayDeque<String>();
        for (var step : path.split("/")) {
            if (step.equals("..")) {
                parts.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                parts.addLast(step);
            }
        }
        return String.join("/", parts);
    }
}
