package uk.reachable.incident.convening.referral;

import org.junit.jupiter.api.Test;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.MeetingStory.LEAD;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class MeetingReferralIT {

    private final Story story;
    private final MeetingStory meetings;
    private final Api api;

    MeetingReferralIT(Story story, MeetingStory meetings, Api api) {
        this.story = story;
        this.meetings = meetings;
        this.api = api;
    }

    @Test
    void aDecisionToReferRaisesTheReferralWithoutRetyping() {
        Case of = story.logged();
        Api.Answer raised = refer(meetings.held(of), of, "THERAPY");
        assertThat(raised.status()).isEqualTo(201);
        assertThat(story.response(of).text("/referrals/1/id")).isEqualTo(raised.text("/id"));
        assertThat(story.response(of).text("/referrals/1/status")).isEqualTo("RAISED");
        soon().untilAsserted(() -> assertThat(lastTold(of)).satisfies(told -> {
            assertThat(told.referralId()).isEqualTo(raised.text("/id"));
            assertThat(told.need()).isEqualTo(Need.THERAPY);
            assertThat(told.homeLocalAuthority()).isEqualTo("E08000028");
            assertThat(told.site()).isEqualTo("heartlands-hospital");
            assertThat(told.referringOrganisation()).isEqualTo("west-midlands-vru");
        }));
    }

    @Test
    void aNeedThatIsReferredAlreadyIsNotReferredTwice() {
        Case of = story.logged();
        Api.Answer again = refer(meetings.held(of), of, "REACHABLE_MOMENT");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/detail")).contains(of.referralId());
    }

    @Test
    void onlyAMeetingThatWasHeldDecides() {
        Case of = story.logged();
        assertThat(refer(meetings.meetingOf(of), of, "THERAPY").status()).isEqualTo(409);
    }

    @Test
    void aMeetingDecidesForThePeopleOfItsIncidentsOnly() {
        Case of = story.logged();
        Case other = story.logged();
        assertThat(refer(meetings.held(of), other, "THERAPY").wrongFields()).containsExactly("personId");
    }

    @Test
    void nobodyIsReferredOfWhomNobodyKnowsAnyMoreWhoTheyAre() {
        Case of = story.logged(TestTokens.dutyOfficer(), Story.stabbing().replace("[\"REACHABLE_MOMENT\"]", "[]"));
        String meeting = meetings.held(of);
        Api.Answer ordered = api.post(
                TestTokens.privacyOfficer(),
                "/api/people/" + of.personId() + "/erasure",
                "{\"reason\": \"ERASURE_GRANTED\"}");
        assertThat(ordered.status()).isEqualTo(202);
        assertThat(refer(meeting, of, "THERAPY").text("/detail")).contains("was erased");
    }

    private Api.Answer refer(String meeting, Case of, String need) {
        return meetings.command(
                LEAD, meeting, "referrals", "{\"personId\": \"" + of.personId() + "\", \"need\": \"" + need + "\"}");
    }

    private ReferralRequested lastTold(Case of) {
        byte[] last =
                story.wire().records(Topic.INCIDENT, of.incidentId()).getLast().value();
        return EventCodec.read(ReferralRequested.class, last);
    }
}
