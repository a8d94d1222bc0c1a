package uk.reachable.system.browser;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;
import uk.reachable.system.journey.WayHome;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that the desk sends to people without an account. */
final class SentOutside {

    static final String WORDING = "Please prepare to support pupils and staff today.";

    private static final String DESK = "duty.officer";
    private static final String POLICE = "lead.officer";
    private static final String HOLDER = "caseworker.stgiles";

    private final Client client = RunningSystem.client();
    private final Steps steps = new Steps();
    private String referral = "";
    private String incident = "";

    record Notice(String secret, String code) {}

    void prepare() {
        Logged logged = steps.log(WayHome.arrestFarAway());
        referral = logged.referral();
        steps.awaitOffer(referral);
        assertThat(steps.accept(HOLDER, referral).status()).isEqualTo(200);
        new WayHome(client, logged, HOLDER).plan(WayHome.inHours(2, 6, 48));
        incident = "/api/incidents/" + steps.log(Incidents.stabbing()).id();
        post(
                POLICE,
                incident + "/next-of-kin",
                Map.of("toldAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /** Of a leg that nobody else confirms. */
    String legToken(Way way) {
        String leg = way == Way.DESK ? "COLLECTION" : "RETURN";
        return post(DESK, "/api/referrals/" + referral + "/journey/legs/" + leg + "/link", null)
                .at("/token");
    }

    Notice notice() {
        Answer draft = post(
                DESK,
                incident + "/notices",
                Map.of("addressee", "SCHOOL", "to", "Hill Academy, head teacher", "wording", WORDING));
        String notice = "/api/notices/" + draft.at("/id");
        post(POLICE, notice + "/agree", Map.of("wordingId", draft.at("/wordingId")));
        Answer issued = post(DESK, notice + "/issue", Map.of());
        return new Notice(issued.at("/secret"), issued.at("/code"));
    }

    private Answer post(String user, String path, @Nullable Object body) {
        Answer answer = client.post(user, path, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isBetween(200, 201);
        return answer;
    }
}
