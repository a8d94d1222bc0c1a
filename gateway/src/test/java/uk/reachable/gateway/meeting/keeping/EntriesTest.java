package uk.reachable.gateway.meeting.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class EntriesTest {

    @Test
    void aTimeIsSentWithTheVersionThatWasRead() {
        assertThat(ready(
                        RecordForm.SCHEDULE, Map.of("version", "2", "startsAt", "2026-11-21T10:00", "place", "Room 3")))
                .isEqualTo(new Bodies.Schedule(2, Instant.parse("2026-11-21T10:00:00Z"), "Room 3"));
    }

    @Test
    void withoutATimeTheFieldSaysWhatToEnter() {
        assertThat(wrong(RecordForm.SCHEDULE, Map.of("startsAt", "soon")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.field()).isEqualTo("startsAt");
                    assertThat(mistake.words()).startsWith("Enter when it begins");
                });
    }

    @Test
    void aMeetingWithoutATimeOfItsOwnWasHeldNow() {
        assertThat(ready(RecordForm.HOLD, Map.of("version", "3"))).isEqualTo(new Bodies.Hold(3, null));
    }

    @Test
    void whoeverCancelsSaysWhy() {
        assertThat(ready(RecordForm.CANCEL, Map.of("version", "1", "reason", "NOT_NEEDED")))
                .isEqualTo(new Bodies.Cancel(1, "NOT_NEEDED"));
        assertThat(wrong(RecordForm.CANCEL, Map.of("version", "1")))
                .extracting(Mistake::field)
                .containsExactly("reason");
    }

    @Test
    void anActionHasAnOwnerAndATime() {
        assertThat(wrong(RecordForm.ASK, Map.of()))
                .extracting(Mistake::field)
                .containsExactly("text", "ownerOrganisation", "dueBy");
        assertThat(ready(
                        RecordForm.ASK,
                        Map.of(
                                "text",
                                "Visit the school",
                                "ownerOrganisation",
                                "council",
                                "dueBy",
                                "2026-11-25T16:00")))
                .isEqualTo(new Bodies.Ask(
                        "Visit the school", null, "council", Instant.parse("2026-11-25T16:00:00Z"), null));
    }

    @Test
    void partnersAreInvitedByAreaAndRoleAndTakenOffAgain() {
        assertThat(ready(RecordForm.INVITE, Map.of("areas", "E08000026", "roles", "HEALTH")))
                .isEqualTo(new Bodies.Invite(List.of("E08000026"), List.of("HEALTH"), List.of()));
        assertThat(wrong(RecordForm.INVITE, Map.of()))
                .extracting(Mistake::field)
                .containsExactly("areas");
    }

    @Test
    void aFurtherIncidentIsChosen() {
        assertThat(ready(RecordForm.SHARE, Map.of("incidentId", "i-2"))).isEqualTo(new Bodies.Share("i-2"));
        assertThat(wrong(RecordForm.SHARE, Map.of())).hasSize(1);
    }

    @Test
    void aReferralNamesOnlyWhomAndWhatFor() {
        assertThat(ready(RecordForm.REFER, Map.of("personId", "p-1", "need", "THERAPY")))
                .isEqualTo(new Bodies.Refer("p-1", "THERAPY"));
        assertThat(wrong(RecordForm.REFER, Map.of())).extracting(Mistake::field).containsExactly("personId", "need");
    }

    @Test
    void aPurposeIsCoveredByAnOwnerByADay() {
        assertThat(Entries.ofPurpose(
                        Form.filled(Map.of("state", "COVERED", "ownerOrganisation", "council", "date", "2026-11-30"))))
                .isEqualTo(new Entered.Ready(
                        new Bodies.State("COVERED", null, "council", LocalDate.of(2026, 11, 30), null)));
    }

    @Test
    void whoeverWaivesAPurposeSaysWhy() {
        Entered entered = Entries.ofPurpose(
                Form.filled(Map.of("state", "WAIVED", "ownerOrganisation", "council", "date", "2026-11-30")));

        assertThat(entered)
                .isEqualTo(new Entered.Wrong(List.of(new Mistake("reason", "Enter why it does not apply here"))));
    }

    @Test
    void whatIsSentNeverShowsWhatWasWritten() {
        assertThat(new Bodies.Ask("Visit Sam", null, "council", null, null)).hasToString("Ask");
        assertThat(new Bodies.State("WAIVED", "Sam moved", "council", null, null))
                .hasToString("State");
        assertThat(new Bodies.Schedule(1, null, "At Sam's")).hasToString("Schedule");
    }

    private static Object ready(RecordForm form, Map<String, String> typed) {
        return Entries.of(form, Form.filled(typed)) instanceof Entered.Ready(Object body) ? body : "not ready";
    }

    private static List<Mistake> wrong(RecordForm form, Map<String, String> typed) {
        return Entries.of(form, Form.filled(typed)) instanceof Entered.Wrong(List<Mistake> mistakes)
                ? mistakes
                : List.of();
    }
}
