package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengji.check.Finding;
import org.hengji.judgement.Judge;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIfSystemProperty(named = "hengji.shared", matches = ".+", disabledReason = "mvn -Pshared")
final class DamagedPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"52-", "76-"})
    void a_plan_that_lost_its_cells_is_never_blocked(String number) throws IOException {
        var plan = Samples.plan(caseOf(number));
        var judgement = Judge.examine(plan, Rulesets.get(plan.ruleset()));
        assertThat(judgement.findings()).filteredOn(Finding::blocks).isEmpty();
        assertThat(judgement.deferred()).isNotEmpty();
    }

    private static Path caseOf(String number) throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("hengji.shared"), "cases"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
