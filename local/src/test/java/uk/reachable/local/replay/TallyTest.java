package uk.reachable.local.replay;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void everyIncidentAndEveryReferralIsCountedOnce() {
        tally.logged(json("{'meeting':{'id':'m'},'referrals':[{'id':'a'},{'id':'b'}]}"));
        tally.logged(json("{'meeting':null,'referrals':[]}"));

        tally.settled(json("{'referrals':[{'status':'OFFERED'},{'status':'UNPLACED'}]}"));

        assertThat(tally.addsUp(2)).isTrue();
        assertThat(tally.summary())
                .map(line -> line.replaceAll(" +", " ").strip())
                .startsWith(
                        "Incidents 2", "meeting called 1", "not called 1", "Referrals 2", "accepted 0", "offered 1");
    }

    @Test
    void aReferralThatWasPromisedAndIsNotThereDoesNotAddUp() {
        tally.logged(json("{'meeting':null,'referrals':[{'id':'a'},{'id':'b'}]}"));

        tally.settled(json("{'referrals':[{'status':'OFFERED'}]}"));

        assertThat(tally.addsUp(1)).isFalse();
    }

    @Test
    void aReferralStillRaisedDoesNotAddUp() {
        tally.logged(json("{'meeting':null,'referrals':[{'id':'a'}]}"));

        tally.settled(json("{'referrals':[{'status':'RAISED'}]}"));

        assertThat(tally.addsUp(1)).isFalse();
    }

    @Test
    void aRefusedIncidentDoesNotAddUp() {
        tally.refused();

        assertThat(tally.addsUp(1)).isFalse();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
