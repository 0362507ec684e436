package org.hengji.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.server.database.Ids;
import org.hengji.server.organization.Unit;

/**
 * 云汀市: the made-up city's units.
 *
 * @param units the departments, each followed by the units below it
 * @param treasury the treasury, followed by its sections
 */
record City(List<Unit> units, List<Unit> treasury) {

    static final String PERFORMANCE = "绩效科";
    static final String EDUCATION = "教科文科";
    static final String SOCIAL = "社会保障科";

    City {
        units = List.copyOf(units);
        treasury = List.copyOf(treasury);
    }

    static City built(Ids ids) {
        var units = new ArrayList<Unit>();
        units.addAll(department(ids, "127", "科学技术协会", EDUCATION, "科技馆", "青少年科技中心"));
        units.addAll(department(ids, "101", "教育局", EDUCATION, "第一中学", "实验小学", "职业技术学校", "教师发展中心", "幼儿教育中心"));
        units.addAll(department(ids, "205", "文化广电旅游体育局", EDUCATION, "文化馆", "图书馆", "博物馆", "体育中心"));
        units.addAll(department(ids, "311", "卫生健康局", SOCIAL, "人民医院", "疾病预防控制中心", "妇幼保健院", "中心血站", "卫生监督所"));
        return new City(units, treasury(ids));
    }

    List<Unit> all() {
        return Stream.concat(units.stream(), treasury.stream()).toList();
    }

    private static List<Unit> department(Ids ids, String code, String name, String section, String... below) {
        var top = unit(ids, code, name, Unit.Kind.DEPARTMENT, Optional.empty(), section);
        var all = new ArrayList<>(List.of(top));
        for (var each : below) {
            var number = "%s%03d".formatted(code, all.size());
            all.add(unit(ids, number, each, Unit.Kind.UNIT, Optional.of(top), section));
        }
        return all;
    }

    private static List<Unit> treasury(Ids ids) {
        var top = unit(ids, "900", "财政局", Unit.Kind.TREASURY, Optional.empty(), "");
        var all = new ArrayList<>(List.of(top));
        for (var section : List.of(PERFORMANCE, EDUCATION, SOCIAL)) {
            var number = "900%03d".formatted(all.size());
            all.add(unit(ids, number, "财政局" + section, Unit.Kind.TREASURY, Optional.of(top), section));
        }
        return all;
    }

    private static Unit unit(Ids ids, String code, String name, Unit.Kind kind, Optional<Unit> parent, String section) {
        return new Unit(ids.next(), code, "云汀市" + name, kind, parent.map(Unit::id), section);
    }
}
