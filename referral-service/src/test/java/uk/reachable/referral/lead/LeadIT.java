package uk.reachable.referral.lead;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.Need;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.journey.Homeward;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class LeadIT {

    private static final String SOCIAL_WORKER =
            "{\"kind\":\"SOCIAL_WORKER\",\"organisation\":\"Birmingham Children's Trust\"}";

    private final Api api;
    private final Story story;
    private final Programmes programmes;
    private final Homeward home;

    @Autowired
    LeadIT(Api api, Story story, MutableClock clock, Programmes programmes) {
        this.api = api;
        this.story = story;
        this.programmes = programmes;
        home = new Homeward(api, story, clock);
    }

    @BeforeEach
    void theReceiversProgrammeIsKnown() {
        story.wire().send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("st-giles-ed").isPresent());
    }

    @Test
    void theLeadProfessionalStandsBesideWhoIsResponsibleAndNoHandoverChangesThat() {
        String id = home.accepted(Need.REACHABLE_MOMENT);
        api.post(caseworkerRedthread(), id + "/lead-professional", SOCIAL_WORKER);
        home.handedToStGiles(id);
        JsonNode file = api.get(caseworkerStGiles(), id).body();
        assertThat(file.path("responsibleOrganisation").asString()).isEqualTo("st-giles");
        assertThat(file.path("leadProfessional").path("kind").asString()).isEqualTo("SOCIAL_WORKER");
        assertThat(file.path("leadProfessional").path("organisation").asString())
                .isEqualTo("Birmingham Children's Trust");
        assertThat(api.get(caseworkerRedthread(), id).body().has("leadProfessional"))
                .isFalse();
    }

    @Test
    void whatIsRecordedLastStands() {
        String id = story.raised();
        api.post(dutyOfficer(), id + "/lead-professional", SOCIAL_WORKER);
        api.post(
                dutyOfficer(),
                id + "/lead-professional",
                "{\"kind\":\"YOUTH_JUSTICE\",\"organisation\":\"Birmingham Youth Justice Service\"}");
        assertThat(home.file(id).path("leadProfessional").path("kind").asString())
                .isEqualTo("YOUTH_JUSTICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"SOCIAL_WORKER\"}",
                "{\"kind\":\"AUNT\",\"organisation\":\"A trust\"}",
                "{\"kind\":\"SOCIAL_WORKER\",\"organisation\":\"jo@example.org\"}",
                "{\"kind\":\"SOCIAL_WORKER\",\"organisation\":\"Jo 07700 900123\"}"
            })
    void whatIsNoOrganisationIsRefusedAndChangesNothing(String body) {
        String id = story.raised();
        assertThat(api.post(dutyOfficer(), id + "/lead-professional", body).status())
                .isEqualTo(400);
        assertThat(home.file(id).has("leadProfessional")).isFalse();
    }
}
