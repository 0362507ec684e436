package org.hengji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.hengji.grid.Grid;
import org.junit.jupiter.api.Test;

final class DocumentsArchitectureTest {

    private static final JavaClasses DOCUMENTS = documents();

    private static JavaClasses documents() {
        try {
            var place = Grid.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return new ClassFileImporter().importPath(Path.of(place));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writers_and_pages_know_nothing_of_forms() {
        noClasses()
                .that()
                .resideInAnyPackage("org.hengji.write..", "org.hengji.paper..")
                .and()
                .haveSimpleNameNotContaining("FillIn")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hengji.form..",
                        "org.hengji.plan..",
                        "org.hengji.indicator..",
                        "org.hengji.monitoring..",
                        "org.hengji.evaluation..",
                        "org.hengji.ruleset..",
                        "org.hengji.layout..",
                        "org.hengji.recognise..",
                        "org.hengji.json..")
                .check(DOCUMENTS);
    }

    @Test
    void layouts_know_nothing_of_formats_and_pages() {
        noClasses()
                .that()
                .resideInAPackage("org.hengji.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hengji.write..", "org.hengji.paper..", "org.hengji.read..", "org.hengji.convert..")
                .check(DOCUMENTS);
    }
}
