package uk.reachable.incident;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import uk.reachable.platform.testkit.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "uk.reachable.incident", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests rulesOfTheHouse = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule dataFlowsOneWay =
            slices().matching("uk.reachable.incident.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyWhoLogsNotesOrReadsPeopleTouchesTheVault = classes()
            .that()
            .resideInAPackage("..vault..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage(
                    "..vault..",
                    "..people..",
                    "..notes..",
                    "..draft..",
                    "..logging..",
                    "..response..",
                    "..history..",
                    "..rules..",
                    "..convening..",
                    "..purpose..",
                    "..action..",
                    "..minutes..",
                    "..safeguarding..",
                    "..community..",
                    "..imports..");
}
