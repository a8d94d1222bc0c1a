package uk.reachable.referral.access;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.token;
import static uk.reachable.referral.running.Story.soon;

/** Who hears what: 404 without a relation to the case, 403 with one but without the role. */
@RunningService
class ReferralAccessIT {

    private static final String TO_ST_GILES = "{\"toProgramme\":\"st-giles-ed\",\"reason\":\"STEP_DOWN\"}";
    private static final String NO_CAPACITY = "{\"reason\":\"NO_CAPACITY\"}";

    private static final Map<String, Token> USERS = Map.ofEntries(
            Map.entry("duty.officer", TestTokens.dutyOfficer()),
            Map.entry("programme.manager", TestTokens.programmeManager()),
            Map.entry("caseworker.redthread", TestTokens.caseworkerRedthread()),
            Map.entry("caseworker.stgiles", TestTokens.caseworkerStGiles()),
            Map.entry("manager.stgiles", TestTokens.managerStGiles()),
            Map.entry("tasking.birmingham", TestTokens.taskingBirmingham()),
            Map.entry("lead.officer", TestTokens.leadOfficer()),
            Map.entry("auditor", TestTokens.auditor()),
            Map.entry("operator", TestTokens.operator()),
            Map.entry("duty.westyorkshire", TestTokens.dutyWestYorkshire()),
            Map.entry("caseworker.westyorkshire", TestTokens.caseworkerWestYorkshire()),
            Map.entry("auditor.redthread", token("auditor.redthread", "redthread", "west-midlands", "AUDITOR")),
            Map.entry("tasking.redthread", token("tasking.redthread", "redthread", "west-midlands", "TASKING")));

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    Programmes programmes;

    @BeforeEach
    void aProgrammeToHandOverTo() {
        wire.send(Catalogue.alwaysOnShift(Samples.ST_GILES), 1);
        soon().until(() -> programmes.find("st-giles-ed").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "duty.officer,             200, 403",
        "programme.manager,        200, 403",
        "caseworker.stgiles,       404, 404",
        "manager.stgiles,          404, 404",
        "tasking.birmingham,       404, 404",
        "lead.officer,             404, 404",
        "auditor,                  403, 403",
        "operator,                 403, 403",
        "duty.westyorkshire,       404, 404",
        "caseworker.westyorkshire, 404, 404",
        "auditor.redthread,        403, 403",
        "tasking.redthread,        404, 404"
    })
    void whoIsNotOfferedAReferralCannotAnswerIt(String user, int see, int act) {
        Token token = requireNonNull(USERS.get(user));
        String id = story.offered(Samples.REDTHREAD);
        assertThat(api.get(token, id).status()).isEqualTo(see);
        assertThat(api.post(token, id + "/accept").status()).isEqualTo(act);
        assertThat(api.post(token, id + "/decline", NO_CAPACITY).status()).isEqualTo(act);
        assertThat(api.post(token, id + "/handovers", TO_ST_GILES).status()).isEqualTo(act);
        assertThat(api.get(TestTokens.dutyOfficer(), id).text("status")).isEqualTo("OFFERED");
    }

    @ParameterizedTest
    @CsvSource({
        "duty.officer,             200, 403",
        "programme.manager,        200, 403",
        "caseworker.redthread,     200, 403",
        "tasking.birmingham,       404, 404",
        "lead.officer,             404, 404",
        "auditor,                  403, 403",
        "duty.westyorkshire,       404, 404",
        "caseworker.westyorkshire, 404, 404"
    })
    void whoIsNotTheReceiverCannotAnswerAHandover(String user, int see, int act) {
        Token token = requireNonNull(USERS.get(user));
        String id = story.offered(Samples.REDTHREAD);
        api.post(TestTokens.caseworkerRedthread(), id + "/accept");
        String handoverId = api.post(TestTokens.caseworkerRedthread(), id + "/handovers", TO_ST_GILES)
                .text("id");
        assertThat(api.get(token, id).status()).isEqualTo(see);
        assertThat(api.post(token, id + "/handovers/" + handoverId + "/accept").status())
                .isEqualTo(act);
        assertThat(api.post(token, id + "/handovers/" + handoverId + "/refuse").status())
                .isEqualTo(act);
    }

    @Test
    void beforeAnOfferIsMadeTheProviderDoesNotSeeTheReferral() {
        String id = story.raised();
        assertThat(api.get(TestTokens.caseworkerRedthread(), id).status()).isEqualTo(404);
    }

    @Test
    void theReceiverOfAHandoverSeesTheReferralAndNotWhoWasAskedBefore() {
        String id = story.offered(new Place("navigators-ed", "Navigators", "ae-navigators", "A&E Navigators"));
        api.post(TestTokens.caseworkerWestYorkshire(), id + "/decline", NO_CAPACITY);
        story.offer(id, Samples.REDTHREAD, 2);
        api.post(TestTokens.caseworkerRedthread(), id + "/accept");
        api.post(TestTokens.caseworkerRedthread(), id + "/handovers", TO_ST_GILES);
        String file = api.get(TestTokens.caseworkerStGiles(), id).body().toString();
        assertThat(file).contains("HANDOVER_PROPOSED").doesNotContain("ae-navigators");
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        String id = story.offered(Samples.REDTHREAD);
        assertThat(api.get(TestTokens.caseworkerRedthread().expired(), id).status())
                .isEqualTo(401);
    }
}
