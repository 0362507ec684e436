package org.hengji;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hengji.check.Check;
import org.hengji.check.Rule;
import org.hengji.judgement.FormChecks;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

final class ArchitectureTest {

    private static final JavaClasses CORE = beside(FormChecks.class);
    private static final JavaClasses TESTS = beside(ArchitectureTest.class);

    /** All classes compiled into the same place. */
    private static JavaClasses beside(Class<?> one) {
        try {
            var place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            return new ClassFileImporter().importPath(Path.of(place));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void core_knows_no_framework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "org.snakeyaml..", "org.hengji..")
                .check(CORE);
    }

    @Test
    void packages_do_not_lean_on_each_other_in_a_circle() {
        slices().matching("org.hengji.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void every_check_is_final_and_carries_its_card() {
        classes()
                .that()
                .implement(Check.class)
                .should()
                .haveModifier(FINAL)
                .andShould()
                .beAnnotatedWith(Rule.class)
                .check(CORE);
    }

    @Test
    void every_check_is_in_the_list_of_its_group() {
        var written = CORE.stream()
                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(FormChecks.all())
                .extracting(check -> check.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto|VO|Abstract\\w*|Base\\w*Base)")
                .check(CORE);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CORE.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    @Test
    void tests_are_facts_in_snake_case() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith(TestFactory.class)
                .or()
                .areAnnotatedWith(ParameterizedTest.class)
                .should()
                .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)*")
                .check(TESTS);
    }
}
