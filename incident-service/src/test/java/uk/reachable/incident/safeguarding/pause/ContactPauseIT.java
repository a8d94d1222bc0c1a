package uk.reachable.incident.safeguarding.pause;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.Outgoing;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class ContactPauseIT {

    private static final Token POLICE = TestTokens.leadOfficer();

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    ContactPauseIT(Api api, Story story, JdbcClient jdbc, MutableClock clock) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void policePlaceDoNotContactYetOnAPersonWithReviewTimeAndNamedOfficer() {
        Case logged = story.logged();
        Instant reviewBy = in(Duration.ofHours(3));
        Api.Answer paused = pause(POLICE, logged, reviewBy);
        assertThat(paused.status()).isEqualTo(200);
        Api.Answer seen = api.get(POLICE, "/api/incidents/" + logged.incidentId() + "/contact-pauses");
        assertThat(seen.text("/0/pause/officer")).isEqualTo("DI Alex Example");
        assertThat(seen.text("/0/pause/reason")).isEqualTo("ARREST_OR_SEARCH");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(seen.response().body()).doesNotContain("Jordan");
        ContactPaused told = published(ContactPaused.class, logged).getLast();
        assertThat(told.policeLead()).isEqualTo("west-midlands-police");
        assertThat(told.reviewBy()).isEqualTo(reviewBy);
    }

    @Test
    void aPauseIsSeenOnTheResponseAndByWhoeverSeesThePerson() {
        Case logged = story.logged();
        Instant reviewBy = in(Duration.ofHours(3));
        pause(TestTokens.dutyOfficer(), logged, reviewBy);
        assertThat(story.response(logged).text("/people/0/contactPaused/reviewBy"))
                .isEqualTo(reviewBy.toString());
        assertThat(story.person(TestTokens.dutyOfficer(), logged).text("/contactPaused/reviewBy"))
                .isEqualTo(reviewBy.toString());
    }

    @Test
    void whenPoliceLiftItThePersonMayBeContactedAgainAndTheOtherServicesAreTold() {
        Case logged = story.logged();
        pause(POLICE, logged, in(Duration.ofHours(3)));
        Api.Answer lifted = lift(POLICE, logged);
        lift(POLICE, logged);
        assertThat(lifted.body().at("/paused").asBoolean()).isFalse();
        assertThat(published(ContactAllowed.class, logged)).hasSize(1);
        assertThat(story.response(logged).body().at("/people/0/contactPaused").isNull())
                .isTrue();
    }

    @Test
    void whenTheReviewTimeHasPassedItIsToldOnceAndThePersonStaysPaused() {
        Case logged = story.logged();
        pause(POLICE, logged, in(Duration.ofMinutes(30)));
        clock.advance(Duration.ofMinutes(31));
        soon().until(() -> !published(ContactReviewDue.class, logged).isEmpty());
        Case another = story.logged();
        pause(POLICE, another, in(Duration.ofMinutes(30)));
        clock.advance(Duration.ofMinutes(31));
        soon().until(() -> !published(ContactReviewDue.class, another).isEmpty());
        assertThat(published(ContactReviewDue.class, logged)).hasSize(1);
        assertThat(story.response(logged).body().at("/people/0/contactPaused").isNull())
                .isFalse();
    }

    @Test
    void aReviewThatIsPutOffIsToldAnewAndIsDueAgain() {
        Case logged = story.logged();
        pause(POLICE, logged, in(Duration.ofMinutes(30)));
        Instant later = in(Duration.ofHours(3));
        pause(POLICE, logged, later);
        clock.advance(Duration.ofHours(4));
        soon().until(() -> !published(ContactReviewDue.class, logged).isEmpty());
        assertThat(published(ContactPaused.class, logged)).hasSize(2);
        assertThat(published(ContactReviewDue.class, logged))
                .extracting(ContactReviewDue::reviewBy)
                .containsExactly(later);
    }

    @Test
    void aReviewTimeInThePastOrFarAwayIsRefusedAndChangesNothing() {
        Case logged = story.logged();
        assertThat(pause(POLICE, logged, in(Duration.ofMinutes(-1))).wrongFields())
                .containsExactly("reviewBy");
        assertThat(pause(POLICE, logged, in(Duration.ofDays(8))).wrongFields()).containsExactly("reviewBy");
        assertThat(published(ContactPaused.class, logged)).isEmpty();
    }

    @Test
    void theNamedOfficerRestsSealedAndTravelsInNoEvent() {
        Case logged = story.logged();
        pause(POLICE, logged, in(Duration.ofHours(3)));
        assertThat(Everything.in(jdbc)).doesNotContain("Alex Example", Everything.asBytes("Alex Example"));
    }

    private Api.Answer pause(Token by, Case of, Instant reviewBy) {
        return api.post(by, "/api/people/" + of.personId() + "/contact-pause", """
                {"reviewBy": "%s", "reason": "ARREST_OR_SEARCH", "officer": "DI Alex Example"}""".formatted(reviewBy));
    }

    private Api.Answer lift(Token by, Case of) {
        return api.post(
                by, "/api/people/" + of.personId() + "/contact-pause/lift", "{\"officer\": \"DI Alex Example\"}");
    }

    private <E extends IncidentEvent> List<E> published(Class<E> type, Case of) {
        return new Outgoing(story, jdbc).of(type, of.incidentId());
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }
}
