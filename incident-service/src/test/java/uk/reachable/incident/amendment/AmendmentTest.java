package uk.reachable.incident.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.history.Change;
import uk.reachable.incident.logging.request.Whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

class AmendmentTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Region REGION = Regions.byId("west-midlands").orElseThrow();
    private static final Incident BEFORE = new Incident(
            "incident-1",
            "west-midlands",
            Category.KNIFE_INJURY,
            Severity.SERIOUS,
            "E08000025",
            "E01008881",
            Setting.EMERGENCY_DEPARTMENT,
            "heartlands-hospital",
            null,
            NOON,
            "duty.officer",
            "west-midlands-vru",
            NOON,
            new Location(52.4862, -1.8904));

    @Test
    void exactCoordinatesAreThoseOfThePlaceThatWasNamedBefore() {
        var elsewhere = amendOf(
                BEFORE,
                new AmendRequest(1L, "the hospital rang", null, null, null, "E01009999", null, null, null),
                null);
        var graver = amend(Severity.CRITICAL, null, null, null);
        assertThat(elsewhere.after().location()).isNull();
        assertThat(graver.after().location()).isEqualTo(BEFORE.location());
    }

    @Test
    void whatIsLeftOutStaysAsItWas() {
        Amendment amendment = amend(Severity.FATAL, null, null, null);
        assertThat(amendment.changes()).containsExactly(new Change("severity", "SERIOUS", "FATAL"));
        assertThat(amendment.after().site()).isEqualTo("heartlands-hospital");
        assertThat(amendment.after().setting()).isEqualTo(Setting.EMERGENCY_DEPARTMENT);
        assertThat(amendment.isGradedAnew()).isTrue();
    }

    @Test
    void aCorrectionToWhatIsSoAlreadyChangesNothing() {
        Amendment amendment = amend(Severity.SERIOUS, null, "Heartlands Hospital", null);
        assertThat(amendment.changes()).isEmpty();
        assertThat(amendment.after()).isEqualTo(BEFORE);
    }

    @Test
    void aSiteThatTheListDoesNotHaveLeavesNoWordOfItInTheRecord() {
        Amendment amendment = amend(null, null, "his aunt's flat", null);
        assertThat(amendment.after().site()).isNull();
        assertThat(amendment.changes()).containsExactly(new Change("site", "heartlands-hospital", null));
        assertThat(amendment.isGradedAnew()).isFalse();
    }

    @Test
    void oneSiteInWordsInPlaceOfAnotherIsAChange() {
        assertThat(amend(null, null, "his aunt's flat", "the bus stop").changes())
                .extracting(Change::field)
                .contains("site");
        assertThat(amend(Severity.LOW, null, null, "the bus stop").changesSite())
                .isFalse();
    }

    @Test
    void aSiteOfTheListSaysItsSettingWhenNobodyElseDoes() {
        Incident atHome = amend(null, Setting.HOME, null, null).after();
        assertThat(atHome.setting()).isEqualTo(Setting.HOME);
        assertThat(amendOf(atHome, request(null, null, "Heartlands Hospital"), null)
                        .after()
                        .setting())
                .isEqualTo(Setting.EMERGENCY_DEPARTMENT);
    }

    private static Amendment amend(
            @Nullable Severity severity,
            @Nullable Setting setting,
            @Nullable String site,
            @Nullable String textBefore) {
        return amendOf(BEFORE, request(severity, setting, site), textBefore);
    }

    private static Amendment amendOf(Incident before, AmendRequest request, @Nullable String textBefore) {
        return Amendment.of(
                before, textBefore, request, Whereabouts.of(REGION, request.setting(), request.siteOrNull()));
    }

    private static AmendRequest request(@Nullable Severity severity, @Nullable Setting setting, @Nullable String site) {
        return new AmendRequest(1L, "the hospital rang", null, severity, null, null, setting, site, null);
    }
}
