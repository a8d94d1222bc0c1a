package uk.reachable.intervention;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import uk.reachable.platform.testkit.architecture.ArchitectureRules;

@AnalyzeClasses(packages = "uk.reachable.intervention", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule dataFlowsOneWay = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("edge")
            .definedBy(
                    "..publication..",
                    "..editing..",
                    "..agreements..",
                    "..winddown..",
                    "..outreach..",
                    "..watch..",
                    "..explanation..",
                    "..waiting..",
                    "..rota..")
            .layer("placement")
            .definedBy("..placement..")
            .layer("demand")
            .definedBy("..demand..")
            .layer("priority")
            .definedBy("..priority..")
            .layer("capacity")
            .definedBy("..capacity..")
            .layer("safeguards")
            .definedBy("..safeguards..")
            .layer("workers")
            .definedBy("..workers..")
            .layer("matching")
            .definedBy("..matching..")
            .layer("funding")
            .definedBy("..funding..")
            .layer("history")
            .definedBy("..history..")
            .layer("catalogue")
            .definedBy("..catalogue..")
            .layer("returns")
            .definedBy("..returns..")
            .whereLayer("returns")
            .mayOnlyBeAccessedByLayers("placement")
            .whereLayer("edge")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("placement")
            .mayOnlyBeAccessedByLayers("edge")
            .whereLayer("demand")
            .mayOnlyBeAccessedByLayers("placement")
            .whereLayer("priority")
            .mayOnlyBeAccessedByLayers("placement", "edge")
            .whereLayer("capacity")
            .mayOnlyBeAccessedByLayers("placement", "edge")
            .whereLayer("matching")
            .mayOnlyBeAccessedByLayers("capacity", "demand", "placement", "edge")
            .whereLayer("funding")
            .mayOnlyBeAccessedByLayers("matching", "edge")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("workers", "edge")
            .whereLayer("workers")
            .mayOnlyBeAccessedByLayers("matching", "capacity", "placement", "edge")
            .whereLayer("safeguards")
            .mayOnlyBeAccessedByLayers("capacity", "placement", "edge");
}
