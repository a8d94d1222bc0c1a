package uk.reachable.referral.desk;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class FollowUpIT {

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    MutableClock clock;

    private Instant before = Instant.EPOCH;

    /** The clock is shared, and others count on its week: it is turned back after days were spent. */
    @BeforeEach
    void rememberTheTime() {
        before = clock.instant();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(before);
    }

    @Test
    void whoLeftBeforeContactIsSoughtAPlaceInTheHomeArea() {
        String id = story.offered(Samples.REDTHREAD);
        Answer answer = api.post(caseworkerRedthread(), id + "/left-before-contact");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("RAISED");
        PlaceRequested anew = story.request(id, 2);
        assertThat(anew.localAuthority()).isEqualTo("E08000028");
        assertThat(anew.setting()).isEqualTo(Setting.HOME);
        assertThat(anew.need()).isEqualTo(Need.PEER_MENTOR);
        assertThat(anew.site()).isNull();
        assertThat(anew.excludedProviders()).isEmpty();
        assertThat(heard(LeftBeforeContact.class, id).endedOfferId())
                .isEqualTo(story.request(id, 1).offerId());
    }

    @Test
    void theFollowUpOfWhoLeftAlarmsAndNeverLapses() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), id + "/accept");
        Instant before = dueBy(id);
        Answer answer = api.post(dutyOfficer(), id + "/left-before-contact");
        assertThat(answer.text("status")).isEqualTo("ACCEPTED");
        assertThat(dueBy(id)).isAfter(before.plus(Duration.ofDays(1)));
        clock.turnTo(dueBy(id));
        assertThat(heard(FirstContactOverdue.class, id).dueBy()).isEqualTo(dueBy(id));
        assertThat(file(id).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(file(id).path("responsibleOrganisation").asString()).isEqualTo("redthread");
    }

    @Test
    void recordingItTwiceHasOneEffect() {
        String id = story.raised();
        Answer first = api.post(dutyOfficer(), id + "/left-before-contact");
        Answer again = api.post(dutyOfficer(), id + "/left-before-contact");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whoWasSeenHasNotLeftBeforeContact() {
        String id = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), id + "/accept");
        api.post(caseworkerRedthread(), id + "/contacts", "{\"answer\":\"NO\"}");
        Answer answer = api.post(caseworkerRedthread(), id + "/left-before-contact");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("seen already");
    }

    private Instant dueBy(String id) {
        return Instant.parse(file(id).path("firstContact").path("dueBy").asString());
    }

    private JsonNode file(String id) {
        return api.get(dutyOfficer(), id).body();
    }

    private <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !wire.heard(type, id).isEmpty());
        return wire.heard(type, id).getFirst();
    }
}
