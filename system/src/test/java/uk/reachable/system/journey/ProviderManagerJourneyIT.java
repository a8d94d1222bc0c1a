package uk.reachable.system.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The manager of St Giles acts for caseworkers who are away, with their rights and limits. */
@ExtendWith(RunningSystem.class)
class ProviderManagerJourneyIT {

    private static final String MANAGER = "manager.stgiles";

    private final Steps steps = new Steps();

    @Test
    void aManagerAcceptsForAnAbsentCaseworkerWhoFindsItAccepted() {
        Logged logged = offeredToStGiles();

        Answer accepted = steps.accept(MANAGER, logged.referral());

        assertThat(accepted.at("/status")).isEqualTo("ACCEPTED");
        assertThat(steps.person(MANAGER, logged.person(), logged.referral(), accepted)
                        .at("/identity/name")
                        .asString())
                .isEqualTo("Alex Example");
        assertThat(steps.client
                        .get("caseworker.stgiles", "/api/referrals/" + logged.referral())
                        .at("/status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void aManagerDeclinesForAnAbsentCaseworker() {
        Logged logged = offeredToStGiles();

        Answer declined = steps.decline(MANAGER, logged.referral(), "CONFLICT_OF_INTEREST");

        assertThat(declined.status()).isEqualTo(200);
        steps.awaitStatus(logged.referral(), "UNPLACED");
    }

    @Test
    void whatOneHasReadTheOtherHasNot() {
        Logged logged = offeredToStGiles();
        String item = noticeOf(MANAGER, logged).path("id").asString();

        Answer read = steps.client.post(MANAGER, "/api/inbox/" + item + "/read", null);

        assertThat(read.status()).isEqualTo(204);
        assertThat(noticeOf(MANAGER, logged).path("read").asBoolean()).isTrue();
        assertThat(noticeOf("caseworker.stgiles", logged).path("read").asBoolean())
                .isFalse();
        assertThat(steps.client
                        .post("caseworker.redthread", "/api/inbox/" + item + "/read", null)
                        .status())
                .as("another organisation's notice")
                .isEqualTo(404);
    }

    @Test
    void aManagerOfAProviderIsNotTheDesk() {
        assertThat(steps.client.get(MANAGER, "/api/board").status()).isEqualTo(403);
        assertThat(steps.client.get(MANAGER, "/api/capacity").status()).isEqualTo(403);
        assertThat(steps.client
                        .post(MANAGER, "/api/incidents", Incidents.stabbing())
                        .status())
                .isEqualTo(403);
    }

    private Logged offeredToStGiles() {
        Logged logged = steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));
        steps.awaitOffer(logged.referral());
        return logged;
    }

    private JsonNode noticeOf(String user, Logged logged) {
        return steps.awaitNotice(user, "OFFER_MADE", logged.reference());
    }
}
