package uk.reachable.gateway.logging.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.gateway.logging.answer.SocialCareDesk.Tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LoggedPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:47:00Z");
    private static final Instant SOON = NOW.plusSeconds(1200);
    private static final Tell NIGHT_TEAM = new Tell("Sandwell emergency duty team", "0121 496 0127");

    private static final Response.Meeting CALLED = new Response.Meeting(
            "CALLED",
            NOW.plusSeconds(86_400),
            null,
            List.of(
                    new Response.Invited("west-midlands-police", "West Midlands Police"),
                    new Response.Invited("birmingham-city-council", "Birmingham City Council")));

    @Test
    void itSaysWhoIsToldPoliceAndServices() {
        LoggedPage page = page(CALLED, child("E08000028", null), referral(ReferralStatus.OFFERED, null));

        assertThat(page.told())
                .containsExactly(
                        new Told("West Midlands Police", "asked to convene the meeting by tomorrow 7:47pm"),
                        new Told("Birmingham City Council", "invited to the meeting"),
                        new Told(
                                "Redthread",
                                "Help in a reachable moment for Person 1 (harmed, under 18), told today 7:47pm"));
    }

    @Test
    void itSaysWhomToRingNow() {
        LoggedPage page = page(
                null,
                child("E08000035", new Response.Question(SafeguardingQuestion.SOCIAL_CARE, SOON, null)),
                referral(ReferralStatus.OFFERED, "0121 496 0150"));

        assertThat(page.ring())
                .containsExactly(
                        new Ring(
                                "Sandwell emergency duty team",
                                "0121 496 0127",
                                "Tell them of Person 1 (harmed, under 18)"),
                        new Ring("Redthread", "0121 496 0150", "Nobody is on shift there until today 8:07pm"),
                        new Ring(
                                "Duty desk of West Yorkshire",
                                "0113 496 0100",
                                "Person 1 (harmed, under 18) lives there"));
    }

    @Test
    void whoWasToldAlreadyIsNotToRing() {
        LoggedPage page = page(
                null,
                child("E08000028", new Response.Question(SafeguardingQuestion.SOCIAL_CARE, SOON, "TOLD")),
                referral(ReferralStatus.RAISED, null));

        assertThat(page.ring()).isEmpty();
    }

    @Test
    void itSaysWhatHappensNextWithClocksTheSoonestFirst() {
        LoggedPage page = page(
                CALLED,
                child(
                        "E08000028",
                        new Response.Question(SafeguardingQuestion.SOCIAL_CARE, NOW.plusSeconds(3600), null)),
                referral(ReferralStatus.OFFERED, null));

        assertThat(page.next())
                .extracting(Next.Step::words, Next.Step::by)
                .containsExactly(
                        tuple(
                                "Redthread accepts or declines: Help in a reachable moment for Person 1 (harmed, under 18)",
                                "by today 8:07pm"),
                        tuple(
                                "Say whether children’s social care was told of Person 1 (harmed, under 18)",
                                "by today 8:47pm"),
                        tuple("Person 1 (harmed, under 18) leaves Heartlands Hospital", "about today 10:30pm"),
                        tuple("Police convene the meeting", "by tomorrow 7:47pm"));
    }

    @Test
    void whatHasNoClockHappensNow() {
        LoggedPage page = page(CALLED, child("E08000028", null), referral(ReferralStatus.RAISED, null));

        assertThat(page.next().getFirst().words()).startsWith("A service is being found");
        assertThat(page.next().getFirst().by()).isNull();
    }

    @Test
    void whatWasNotKnownIsToBeFoundOut() {
        Response response = new Response(
                incident(),
                null,
                List.of(child("E08000028", null)),
                List.of(),
                List.of(new Response.ToDo("TIME_NOT_KNOWN", null), new Response.ToDo("NAME_NOT_KNOWN", "p-1")));

        assertThat(LoggedPage.of(response, Map.of(), NOW).todos())
                .containsExactly(
                        new LoggedPage.ToDos("The incident", List.of("Find out when it happened")),
                        new LoggedPage.ToDos("Person 1 (harmed, under 18)", List.of("Find out their name")));
    }

    @Test
    void aChildInItIsSaidSoThatSafeguardingIsNotForgotten() {
        assertThat(page(null, child("E08000028", null), referral(ReferralStatus.RAISED, null))
                        .child())
                .isTrue();
    }

    @Test
    void whatATaskingForumIsAnsweredHasNobodyInIt() {
        LoggedPage page = LoggedPage.of(new Response(incident(), null, null, null, null), Map.of(), NOW);

        assertThat(page.ring()).isEmpty();
        assertThat(page.child()).isFalse();
    }

    @Test
    void whoeverRaisedAReferralIsToldThatTheDeskSeesToIt() {
        Response response = new Response(
                incident(),
                null,
                List.of(child(
                        "E08000028",
                        new Response.Question(SafeguardingQuestion.SOCIAL_CARE, NOW.plusSeconds(3600), null))),
                List.of(referral(ReferralStatus.UNPLACED, null), referral(ReferralStatus.AWAITING_CONFIRMATION, null)),
                List.of());

        LoggedPage page = LoggedPage.forReferrer(response, NOW);

        assertThat(page.next())
                .extracting(Next.Step::words)
                .contains(
                        "No service found yet. The duty desk chooses what to do: Help in a reachable moment for Person 1"
                                + " (harmed, under 18)",
                        "The duty desk confirms that a further service is asked: Help in a reachable moment for Person 1"
                                + " (harmed, under 18)",
                        "The duty desk says whether children’s social care was told of Person 1 (harmed, under 18)");
        assertThat(page.ring())
                .containsExactly(
                        new Ring(
                                "Duty desk of West Midlands",
                                "0121 496 0100",
                                "It sees to this referral. Tell it what changes and what you find out"),
                        new Ring(
                                "Children’s social care of the home area",
                                null,
                                "Tell them of Person 1 (harmed, under 18)"));
    }

    private static LoggedPage page(
            Response.@Nullable Meeting meeting, Response.Person person, Response.Referral referral) {
        return LoggedPage.of(
                new Response(incident(), meeting, List.of(person), List.of(referral), List.of()),
                Map.of("p-1", NIGHT_TEAM),
                NOW);
    }

    private static Response.Incident incident() {
        return new Response.Incident("i-1", "WM-2026-000042", Category.KNIFE_INJURY, "E08000025", "Birmingham");
    }

    private static Response.Person child(String home, Response.@Nullable Question question) {
        return new Response.Person(
                "p-1",
                PersonRole.VICTIM,
                AgeBand.UNDER_18,
                home,
                "Heartlands Hospital",
                Instant.parse("2026-11-20T22:30:00Z"),
                question == null ? List.of() : List.of(question));
    }

    private static Response.Referral referral(ReferralStatus status, @Nullable String ring) {
        return new Response.Referral(
                "p-1", Need.REACHABLE_MOMENT, status, "Redthread", SOON, ring == null ? null : SOON, ring, NOW, null);
    }
}
