package uk.reachable.referral.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens.Token;
import uk.reachable.referral.clock.LocalTimePolicy;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.dutyWestYorkshire;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class SupportIT {

    private static final String SEEN = "{\"answer\":\"YES\"}";
    private static final String GOALS_MET = "{\"outcome\":\"GOALS_MET\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    Programmes programmes;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void theReceiversProgrammeIsKnown() {
        wire.send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("st-giles-ed").isPresent());
    }

    @Test
    void acceptedIsNotContactedUntilThePersonAnswers() {
        String id = accepted();
        assertThat(file(id).path("firstContact").has("contactedAt")).isFalse();
        Answer answer = api.post(caseworkerRedthread(), id + "/contacts", SEEN);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(file(id).path("firstContact").has("contactedAt")).isTrue();
        ContactRecorded told = heard(ContactRecorded.class, id);
        assertThat(told.placementId()).isEqualTo(story.request(id, 1).offerId());
        assertThat(told.answer()).isEqualTo(ContactAnswer.YES);
    }

    @Test
    void notNowStoresWhenAndByWhomToAskAgain() {
        String id = accepted();
        LocalDate day = today().plusDays(7);
        api.post(
                caseworkerRedthread(),
                id + "/contacts",
                "{\"answer\":\"NOT_NOW\",\"askAgainOn\":\"%s\"}".formatted(day));
        JsonNode contact = file(id).path("contacts").path(0);
        assertThat(contact.path("answer").asString()).isEqualTo("NOT_NOW");
        assertThat(contact.path("askAgainOn").asString()).isEqualTo(day.toString());
        assertThat(contact.path("organisation").asString()).isEqualTo("redthread");
        assertThat(heard(ContactRecorded.class, id).askAgainOn()).isEqualTo(day);
    }

    @Test
    void aBreachOfTheFirstContactClockIsToldOnceAndTheSupportGoesOn() {
        String id = accepted();
        clock.advance(Duration.ofHours(2));
        FirstContactOverdue told = heard(FirstContactOverdue.class, id);
        assertThat(told.provider()).isEqualTo("redthread");
        clock.advance(Duration.ofHours(2));
        String other = accepted();
        clock.advance(Duration.ofHours(2));
        heard(FirstContactOverdue.class, other);
        assertThat(wire.heard(FirstContactOverdue.class, id)).hasSize(1);
        assertThat(file(id).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(file(id).path("firstContact").path("overdue").asBoolean()).isTrue();
    }

    @Test
    void whoCouldNotBeFoundIsStillToBeSeen() {
        String id = accepted();
        api.post(caseworkerRedthread(), id + "/contacts", "{\"answer\":\"COULD_NOT_BE_FOUND\"}");
        clock.advance(Duration.ofHours(2));
        assertThat(heard(FirstContactOverdue.class, id).version()).isEqualTo(5);
    }

    @Test
    void whoIsSeenInTimeIsNotToldOfAndWhoTakesOverHasAClockOfTheirOwn() {
        String id = accepted();
        api.post(caseworkerRedthread(), id + "/contacts", SEEN);
        clock.advance(Duration.ofHours(2));
        handOver(id);
        clock.advance(Duration.ofHours(2));
        assertThat(heard(FirstContactOverdue.class, id).provider()).isEqualTo("st-giles");
        assertThat(wire.heard(FirstContactOverdue.class, id)).hasSize(1);
    }

    @Test
    void acceptedNotYetSeenIsAListOldestFirst() {
        String first = accepted();
        clock.advance(Duration.ofMinutes(1));
        String second = accepted();
        clock.advance(Duration.ofMinutes(1));
        String seen = accepted();
        api.post(caseworkerRedthread(), seen + "/contacts", SEEN);
        assertThat(notYetSeen(dutyOfficer())).containsSubsequence(first, second).doesNotContain(seen);
        assertThat(notYetSeen(caseworkerRedthread())).containsSubsequence(first, second);
        assertThat(notYetSeen(caseworkerStGiles())).doesNotContain(first, second);
        assertThat(notYetSeen(dutyWestYorkshire())).doesNotContain(first, second);
    }

    @Test
    void aSessionIsRecordedByTheHolder() {
        String id = accepted();
        Answer answer = api.post(caseworkerRedthread(), id + "/sessions", "{\"heldOn\":\"%s\"}".formatted(today()));
        assertThat(answer.status()).isEqualTo(201);
        SessionRecorded told = heard(SessionRecorded.class, id);
        assertThat(told.sessionId()).isEqualTo(answer.text("id"));
        assertThat(told.heldOn()).isEqualTo(today());
    }

    @Test
    void aSessionRecordedTwiceUnderOneKeyIsRecordedOnce() {
        String id = accepted();
        String session = "{\"heldOn\":\"%s\"}".formatted(today());
        Answer first = api.postWithKey(caseworkerRedthread(), id + "/sessions", session, "key-of-" + id);
        Answer again = api.postWithKey(caseworkerRedthread(), id + "/sessions", session, "key-of-" + id);
        assertThat(again).isEqualTo(first);
        assertThat(file(id).path("version").asLong())
                .isEqualTo(first.body().path("version").asLong());
    }

    @Test
    void aCompletedSupportFreesItsPlaceAndWhoReferredIsResponsibleAgain() {
        String id = accepted();
        Answer answer = api.post(caseworkerRedthread(), id + "/complete", GOALS_MET);
        assertThat(answer.text("status")).isEqualTo("COMPLETED");
        assertThat(file(id).path("responsibleOrganisation").asString()).isEqualTo("west-midlands-vru");
        ReferralCompleted told = heard(ReferralCompleted.class, id);
        assertThat(told.placementId()).isEqualTo(story.request(id, 1).offerId());
        assertThat(told.outcome()).isEqualTo(SupportOutcome.GOALS_MET);
        assertThat(told.responsibleOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(api.post(caseworkerRedthread(), id + "/complete", GOALS_MET)).isEqualTo(answer);
    }

    @Test
    void aSupportThatEndsEarlyAfterAHandoverFreesTheReceiversPlace() {
        String id = accepted();
        String handoverId = handOver(id);
        Answer answer = api.post(caseworkerStGiles(), id + "/end-early", "{\"reason\":\"MOVED_AWAY\"}");
        assertThat(answer.text("status")).isEqualTo("ENDED_EARLY");
        ReferralEndedEarly told = heard(ReferralEndedEarly.class, id);
        assertThat(told.placementId()).isEqualTo(handoverId);
        assertThat(told.reason()).isEqualTo(EarlyEndReason.MOVED_AWAY);
    }

    @Test
    void aProviderWhoseSupportHasEndedReadsItsPartAndNotThePerson() {
        String id = accepted();
        api.post(caseworkerRedthread(), id + "/complete", GOALS_MET);
        Answer file = api.get(caseworkerRedthread(), id);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body().has("personId")).isFalse();
    }

    @Test
    void aSupportDoesNotEndWhileAHandoverIsOpen() {
        String id = accepted();
        propose(id);
        Answer answer = api.post(caseworkerRedthread(), id + "/complete", GOALS_MET);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("handover");
        assertThat(file(id).path("status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void aCompletedReferralIsReopenedAndItsProviderMayBeAskedAgain() {
        String id = accepted();
        api.post(caseworkerRedthread(), id + "/complete", GOALS_MET);
        api.post(dutyOfficer(), id + "/reopen", "{}");
        story.offer(id, Samples.REDTHREAD, 2);
        assertThat(api.post(caseworkerRedthread(), id + "/accept").text("status"))
                .isEqualTo("ACCEPTED");
        assertThat(file(id).path("firstContact").path("overdue").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contacts  | {}                                                       | answer",
                "contacts  | {\"answer\":\"PERHAPS\"}                                 | answer",
                "contacts  | {\"answer\":\"NOT_NOW\"}                                 | askAgainOn",
                "contacts  | {\"answer\":\"NOT_NOW\",\"askAgainOn\":\"2026-01-01\"}   | askAgainOn",
                "contacts  | {\"answer\":\"NOT_NOW\",\"askAgainOn\":\"next week\"}    | askAgainOn",
                "contacts  | {\"answer\":\"YES\",\"askAgainOn\":\"2027-01-01\"}       | askAgainOn",
                "contacts  | {\"answer\":\"YES\",\"contactedAt\":\"2099-01-01T00:00:00Z\"} | contactedAt",
                "contacts  | {\"answer\":\"YES\",\"contactedAt\":\"2020-01-01T00:00:00Z\"} | contactedAt",
                "sessions  | {}                                                       | heldOn",
                "sessions  | {\"heldOn\":\"2099-01-01\"}                              | heldOn",
                "sessions  | {\"heldOn\":\"2020-01-01\"}                              | heldOn",
                "complete  | {\"outcome\":\"WELL\"}                                   | outcome",
                "end-early | {}                                                       | reason"
            })
    void whatCannotBeIsExplainedAndChangesNothing(String path, String body, String field) {
        String id = accepted();
        Answer answer = api.post(caseworkerRedthread(), id + "/" + path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(file(id).path("version").asLong()).isEqualTo(3);
    }

    private String accepted() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), id + "/accept");
        return id;
    }

    private String handOver(String id) {
        String handoverId = propose(id);
        story.hold(story.request(id, 2), Samples.ST_GILES);
        heard(HandoverOffered.class, id);
        api.post(caseworkerStGiles(), id + "/handovers/" + handoverId + "/accept");
        return handoverId;
    }

    private String propose(String id) {
        String toStGiles = "{\"toProgramme\":\"st-giles-ed\",\"reason\":\"STEP_DOWN\"}";
        return api.post(caseworkerRedthread(), id + "/handovers", toStGiles).text("id");
    }

    private JsonNode file(String id) {
        return api.get(dutyOfficer(), id).body();
    }

    private List<String> notYetSeen(Token user) {
        return api.get(user, "not-yet-seen")
                .body()
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private LocalDate today() {
        return LocalTimePolicy.day("west-midlands", clock.instant());
    }

    private <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !wire.heard(type, id).isEmpty());
        return wire.heard(type, id).getFirst();
    }
}
