package org.hengji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengji.plan.DepartmentPlan;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "hengji.shared", matches = ".+", disabledReason = "mvn -Pshared")
final class SeedTest implements PublishedPlanFacts {

    @Override
    public DepartmentPlan plan() {
        return Samples.plan(theOneFile(Path.of(System.getProperty("hengji.shared"), "seed")));
    }

    private static Path theOneFile(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
