package uk.reachable.gateway.incident;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.incident.casefile.Aftermath;
import uk.reachable.gateway.incident.casefile.Notes;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.incident.casefile.Responses;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.reachable.gateway.incident.casefile.Responses.NOW;

class IncidentPageTest {

    private static final Aftermath.Paused[] PAUSES = {
        new Aftermath.Paused("p-1", new Aftermath.Pause("ARREST_OR_SEARCH", "DI Example", NOW))
    };

    @Test
    void whatHappenedHowSeriousWhereAndHowItStandsAreSaidInWords() {
        IncidentPage page = page("RESPONDING");

        assertThat(page.whatHappened()).isEqualTo("Knife injury");
        assertThat(page.severity()).isEqualTo("Critical");
        assertThat(page.status()).isEqualTo("Responding");
        assertThat(page.summary()).isEqualTo("Stabbed in the leg");
        assertThat(page.facts())
                .contains(new SummaryRow("Area", "Birmingham"), new SummaryRow("Logged", "today 7:47pm"));
    }

    @Test
    void theMeetingSaysItsClockAndWhyItWasCalledWithoutACode() {
        assertThat(page("LOGGED").meeting().rows())
                .contains(
                        new SummaryRow("Due by", "tomorrow 7:47pm"),
                        new SummaryRow("Invited", "West Midlands Police"),
                        new SummaryRow(
                                "Why",
                                "Called because a knife injury in Birmingham is at or above serious, rule 4 of version 1"));
    }

    @Test
    void aMeetingThatShouldHaveBeenHeldIsOverdue() {
        MeetingPart late = MeetingPart.of(Responses.standing("LOGGED").meeting(), NOW.plusSeconds(172_800));

        assertThat(late.overdue()).isTrue();
        assertThat(late.rows()).anyMatch(row -> row.key().equals("Was due by"));
    }

    @Test
    void thePurposesOfTheResponseSayWhetherTheyAreMet() {
        assertThat(page("LOGGED").purposes())
                .extracting(IncidentPage.Purpose::words, IncidentPage.Purpose::state)
                .containsExactly(
                        tuple("Address trauma", "Met"),
                        tuple("Address root causes by early intervention", "Not met yet"));
    }

    @Test
    void aReferralSaysItsStatusTheServiceAskedByWhenItAnswersWhoIsResponsibleAndWhomToRing() {
        ReferralCard card = page("LOGGED").referrals().getFirst();

        assertThat(card.title()).isEqualTo("Peer mentor for person 1");
        assertThat(card.status()).isEqualTo("Offered, no answer yet");
        assertThat(card.ring()).isEqualTo("0121 496 0100");
        assertThat(card.rows())
                .containsExactly(
                        new SummaryRow("Service asked", "Peer mentors (Redthread)"),
                        new SummaryRow("Answer by", "today 9:07pm"),
                        new SummaryRow("Responsible", "West Midlands VRU"));
    }

    @Test
    void aHandoverSaysToWhomAndHowItStands() {
        var handover = new Referral.Handover("h-1", "OFFERED", "st-giles", "St Giles", null, NOW.plusSeconds(600));
        Response response = Responses.of(
                Responses.incident("RESPONDING"),
                List.of(Responses.referral(ReferralStatus.ACCEPTED, List.of(handover))));

        assertThat(IncidentPage.of(response, null, null, NOW)
                        .referrals()
                        .getFirst()
                        .rows())
                .contains(new SummaryRow("Handover to St Giles", "no answer yet, answer by today 8:40pm"));
    }

    @Test
    void peopleAreCountedWithRolesAndAgesAndNotNamed() {
        PersonCard person = page("LOGGED").people().getFirst();

        assertThat(person.title()).isEqualTo("Person 1");
        assertThat(person.rows())
                .contains(
                        new SummaryRow("Role", "Harmed"),
                        new SummaryRow("Age", "Child (under 18)"),
                        new SummaryRow("Leaves there about", "today 10:30pm"),
                        new SummaryRow(
                                "Children’s social care", "Not told. Should have been answered by today 8:00pm"));
    }

    @Test
    void whomNobodyMayContactYetIsSaidWithTheReason() {
        assertThat(page("LOGGED").people().getFirst().paused())
                .isEqualTo("Do not contact them yet: an arrest or a search is planned. Police look at it again by"
                        + " today 11:00pm.");
    }

    @Test
    void whatIsNotKnownLeadsToWhereItIsTold() {
        assertThat(page("LOGGED").todos())
                .containsExactly(
                        new IncidentPage.ToDo("Find out when it happened", "/incidents/i-7/amend"),
                        new IncidentPage.ToDo(
                                "Person 1: Find out how they can be reached", "/incidents/i-7/people/p-1"),
                        new IncidentPage.ToDo("Person 1: Find out their name", null));
    }

    @Test
    void otherIncidentsAreLinkedAndWhatWasLoggedTwiceIsNamed() {
        assertThat(page("LOGGED").others())
                .containsExactly(
                        new IncidentPage.Other(
                                "This was in return for",
                                "WM-2026-00006",
                                "/incidents/i-6",
                                "Closed",
                                "/incidents/i-7/links/l-1/remove"),
                        new IncidentPage.Other(
                                "Logged twice, shown here:", "WM-2026-00008", "/incidents/i-8", null, null));
    }

    @ParameterizedTest
    @CsvSource({"LOGGED, true, close", "RESPONDING, false, close", "REOPENED, false, close", "CLOSED, false, reopen"})
    void onlyWhatTheStateAllowsIsOffered(String status, boolean respond, String last) {
        Steps steps = page(status).steps();

        assertThat(steps.respond()).isEqualTo(respond);
        assertThat(steps.undoMerge()).isFalse();
        assertThat(steps.pages().getLast().address()).isEqualTo("/incidents/i-7/" + last);
    }

    @Test
    void ofADuplicateOnlyTheMergeIsUndoneAndItLeadsToTheOther() {
        IncidentPage page = page("DUPLICATE");

        assertThat(page.steps()).isEqualTo(new Steps(List.of(), false, true));
        assertThat(page.mergedInto()).isEqualTo("/incidents/i-5");
    }

    private static IncidentPage page(String status) {
        return IncidentPage.of(
                Responses.standing(status), new Notes("Stabbed in the leg", null, null, null), PAUSES, NOW);
    }
}
