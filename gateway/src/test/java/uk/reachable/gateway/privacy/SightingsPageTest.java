package uk.reachable.gateway.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.gateway.pages.TimelineEntry;

import static org.assertj.core.api.Assertions.assertThat;

class SightingsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

    @Test
    void whoSawThisPersonIsSaidWithTheirOrganisationTimeAndRight() {
        TimelineEntry entry = entry("READ_IDENTITY", null, null);

        assertThat(entry.title()).isEqualTo("Read who they are");
        assertThat(entry.by()).isEqualTo("by caseworker.redthread, Redthread");
        assertThat(entry.at()).isEqualTo("today 7:56pm");
        assertThat(entry.words()).isEqualTo("All that is known, as the duty desk of the region.");
    }

    @Test
    void aReadOfWhatWasDisclosedSaysWhatItWas() {
        assertThat(entry("READ_DISCLOSED", List.of("name", "dateOfBirth", "contact"), null)
                        .words())
                .isEqualTo("Disclosed by then: name, date of birth, how they are reached.");
        assertThat(entry("READ_DISCLOSED", List.of(), null).words())
                .isEqualTo("Nothing of who they are had been disclosed.");
    }

    @Test
    void aReadByEmergencyAccessSaysWhyInWords() {
        assertThat(entry("READ_IN_EMERGENCY", null, "RISK_TO_LIFE").words())
                .isEqualTo("Emergency access: somebody's life or health is in danger now");
    }

    @Test
    void anAskedProviderHasNotSeenWhoItIs() {
        assertThat(entry("READ_TRIAGE", null, null).words()).startsWith("Not who they are");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ_IDENTITY",
                "READ_DISCLOSED",
                "READ_TRIAGE",
                "READ_IN_EMERGENCY",
                "PREVIEW_DISCLOSURE",
                "READ_SAFEGUARDING",
                "READ_DISCLOSURES",
                "READ_EXCLUSIONS",
                "READ_EMERGENCY_ACCESSES",
                "READ_SIGHTINGS",
                "TAKE_EMERGENCY_ACCESS",
                "REVIEW_EMERGENCY_ACCESS",
                "CHANGE_ROLES",
                "CHANGE_FACTORS",
                "ADD_CONTACT",
                "REMOVE_CONTACT",
                "RELATE",
                "RECORD_SPOKEN_TO",
                "END_RELATION",
                "CHANGE_DISCLOSURE",
                "EXCLUDE",
                "END_EXCLUSION",
                "PAUSE_CONTACT",
                "ALLOW_CONTACT",
                "ASK_SAFEGUARDING",
                "ANSWER_SAFEGUARDING",
                "ERASE"
            })
    void everyDeedHasWordsOfItsOwn(String deed) {
        assertThat(entry(deed, null, null).title())
                .doesNotContain("no words", "_")
                .isNotEqualTo(deed);
    }

    @Test
    void aDeedThatThisPageDoesNotKnowIsSaidWithoutItsCode() {
        assertThat(entry("SOMETHING_NEW", null, null).title())
                .isEqualTo("Did something that this page has no words for yet");
    }

    @Test
    void whoTheyAreIsOnlyRoleAndAge() {
        SightingsPage page = page(null, null, null);

        assertThat(page.who()).isEqualTo("Harmed, child (under 18)");
        assertThat(page.reference()).isEqualTo("WM-2026-000042");
    }

    @Test
    void aLongListLeadsToWhatWasBeforeAndBack() {
        assertThat(page("1071", null, null).older()).isEqualTo("/privacy/people/p-1?next=1071");
        assertThat(page("1071", null, null).newest()).isNull();
        assertThat(page(null, "1071", null).newest()).isEqualTo("/privacy/people/p-1");
        assertThat(page(null, "1071", null).older()).isNull();
    }

    @Test
    void ofSomebodyWhoWasErasedItIsSaidSinceWhen() {
        assertThat(page(null, null, NOW).erased()).startsWith("Erased today 8:30pm.");
        assertThat(page(null, null, null).erased()).isNull();
    }

    private static TimelineEntry entry(String deed, @Nullable List<String> disclosed, @Nullable String emergency) {
        var one = new SightingList.Sighting(
                Instant.parse("2026-11-20T19:56:00Z"), deed, "caseworker.redthread", "Redthread", disclosed, emergency);
        return SightingsPage.of(new SightingList(person(null), List.of(one), null), null, NOW)
                .entries()
                .getFirst();
    }

    private static SightingsPage page(@Nullable String next, @Nullable String from, @Nullable Instant erased) {
        return SightingsPage.of(new SightingList(person(erased), List.of(), next), from, NOW);
    }

    private static PersonOnRecord person(@Nullable Instant erased) {
        return new PersonOnRecord(
                "p-1", "WM-2026-000042", PersonRole.VICTIM, AgeBand.UNDER_18, SubjectKind.PERSON, erased);
    }
}
