package org.hengji.server.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.plan.DepartmentPlan;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/** 指标与资金事实: rows taken out of each revision for comparisons over years; they can be made again from the revisions. */
@Repository
class Facts {

    private final NamedParameterJdbcOperations db;

    Facts(NamedParameterJdbcOperations db) {
        this.db = db;
    }

    void extract(Filing filing, int revision, DepartmentPlan plan) {
        var indicators = new ArrayList<MapSqlParameterSource>();
        for (var indicator : plan.indicators()) {
            if (indicator.name().isAnswered()) {
                indicators.add(row(filing, revision, indicator).addValue("position", indicators.size()));
            }
        }
        db.batchUpdate("""
                INSERT INTO indicator_fact (region, fy, filing, revision, position, unit, level1, level2, name, measure,
                    target, low, high)
                VALUES (hengji_region(), :fy, :filing, :revision, :position, :unit, :level1, :level2, :name, :measure,
                    :target, :low, :high)
                """, indicators.toArray(MapSqlParameterSource[]::new));
        var amounts = new ArrayList<MapSqlParameterSource>();
        amounts(filing, revision, plan.budget(), Path.of("budget"), amounts);
        db.batchUpdate("""
                INSERT INTO money_fact (region, fy, filing, revision, path, unit, amount)
                VALUES (hengji_region(), :fy, :filing, :revision, :path, :unit, :amount)
                """, amounts.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource key(Filing filing, int revision) {
        return new MapSqlParameterSource()
                .addValue("fy", filing.fy())
                .addValue("filing", filing.id())
                .addValue("revision", revision)
                .addValue("unit", filing.unit());
    }

    private static MapSqlParameterSource row(Filing filing, int revision, Indicator indicator) {
        var bounds = indicator.target().known().map(Facts::bounds).orElse(List.of());
        return key(filing, revision)
                .addValue("level1", indicator.level1().known().orElse(null))
                .addValue("level2", indicator.level2().known().orElse(null))
                .addValue("name", indicator.name().raw())
                .addValue("measure", indicator.unit().known().orElse(null))
                .addValue("target", indicator.target().raw())
                .addValue("low", bounds.isEmpty() ? null : bounds.getFirst())
                .addValue("high", bounds.isEmpty() ? null : bounds.getLast());
    }

    /** The number that is promised, or both ends of a range. */
    private static List<BigDecimal> bounds(Target target) {
        return switch (target) {
            case Target.Quantity quantity -> List.of(quantity.value());
            case Target.Range(var low, var high, var _) -> List.of(low, high);
            case Target.Period _, Target.Deadline _, Target.Qualitative _ -> List.of();
        };
    }

    private static void amounts(
            Filing filing, int revision, Record block, Path at, List<MapSqlParameterSource> amounts) {
        for (var component : Records.components(block.getClass())) {
            var place = at.child(component.name());
            switch (Records.get(block, component.position())) {
                case Cell.Known<?>(Yuan yuan, var _) ->
                    amounts.add(key(filing, revision)
                            .addValue("path", place.toString())
                            .addValue("amount", yuan.amount()));
                case Cell<?> _ -> {}
                case Record inner -> amounts(filing, revision, inner, place, amounts);
                default -> {}
            }
        }
    }
}
