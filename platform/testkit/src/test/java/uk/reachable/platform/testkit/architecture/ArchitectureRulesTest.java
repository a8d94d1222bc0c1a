package uk.reachable.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.aPackageIsANounOfTheBusiness;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.everyPackageIsNullMarked;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.importsRunOneWay;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.neitherLombokNorJpa;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.noFieldIsInjected;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.rowsAreReadAsAList;
import static uk.reachable.platform.testkit.architecture.ArchitectureRules.theClockIsInjected;

/** Each rule finds the violations planted for it in {@code uk.reachable.referral}, and nothing else. */
class ArchitectureRulesTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("uk.reachable.referral");

    @Test
    void aServiceDoesNotImportAnother() {
        assertThat(violations(importsRunOneWay))
                .isNotEmpty()
                .allMatch(violation -> violation.contains("ImportsAnotherService"));
    }

    @Test
    void aPackageIsNotNamedAfterAKindOfClass() {
        assertThat(violations(aPackageIsANounOfTheBusiness))
                .isNotEmpty()
                .allMatch(violation -> violation.contains("uk.reachable.referral.planted.util"));
    }

    @Test
    void jpaIsBanned() {
        assertThat(violations(neitherLombokNorJpa))
                .isNotEmpty()
                .allMatch(violation -> violation.contains("MappedByJpa"));
    }

    @Test
    void onlyConfigurationReadsTheSystemsClock() {
        assertThat(violations(theClockIsInjected))
                .hasSize(4)
                .allMatch(violation -> violation.contains("AsksTheSystemForTheTime"));
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        assertThat(violations(everyPackageIsNullMarked))
                .singleElement()
                .asString()
                .contains("uk.reachable.referral.unmarked");
    }

    @Test
    void anInjectedFieldIsFound() {
        assertThat(violations(noFieldIsInjected)).singleElement().asString().contains("HasAnInjectedField");
    }

    @Test
    void rowsReadAsAStreamAreFound() {
        assertThat(violations(rowsAreReadAsAList)).singleElement().asString().contains("KeepsItsConnection");
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails();
    }
}
