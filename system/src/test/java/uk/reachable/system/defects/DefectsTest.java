package uk.reachable.system.defects;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.system.patch.PatchedClasses;
import uk.reachable.system.patch.Substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DefectsTest {

    private static final String RELAY = "uk.reachable.platform.messaging.outbox.Relay";

    private final PatchedClasses patches = new PatchedClasses(DefectiveSystem.PROJECT, Path.of("target", "never"));

    @ParameterizedTest
    @MethodSource("uk.reachable.system.defects.Defects#all")
    void everyDefectFitsTheCodeAsItIs(Defect defect) {
        assertThat(patches.changed(defect.patch())).isNotEmpty();
    }

    @Test
    void thereAreTwelveOfThemWithNamesOfTheirOwn() {
        assertThat(Defects.all().map(Defect::name).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void aTextThatTheCodeNoLongerHoldsSaysToMendTheChange() {
        Substitution stale = new Substitution("platform/messaging", RELAY, "was here last year", "");

        assertThatThrownBy(() -> stale.in(DefectiveSystem.PROJECT, stale.original(DefectiveSystem.PROJECT)))
                .hasMessageContaining("mend what changes it")
                .hasMessageContaining("Relay.java");
    }

    @Test
    void howTheCodeIsBrokenIntoLinesDoesNotMatter() {
        Substitution spread = new Substitution("platform/messaging", RELAY, "first( second,\n third)", "changed()");

        assertThat(spread.in(DefectiveSystem.PROJECT, "x = first(\n        second, third);"))
                .isEqualTo("x = changed();");
    }
}
