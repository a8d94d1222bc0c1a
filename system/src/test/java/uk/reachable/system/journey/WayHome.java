package uk.reachable.system.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;

import static org.assertj.core.api.Assertions.assertThat;

/** The journey of one referral for Rescue and Response, as its holder and the desk lead it. */
public record WayHome(Client client, Logged logged, String holder) {

    /** A child of Birmingham, arrested where no region of this system is. */
    public static Map<String, Object> arrestFarAway() {
        return Map.of(
                "category", "COUNTY_LINES_ARREST",
                "severity", "SERIOUS",
                "localAuthority", Incidents.BIRMINGHAM,
                "setting", "CUSTODY",
                "people",
                        List.of(Map.of(
                                "role", "SUSPECT", "ageBand", "UNDER_18", "needs", List.of("RESCUE_AND_RESPONSE"))));
    }

    /** When each leg has to be confirmed, from now. */
    public static List<Instant> inHours(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(hour -> Instant.now().plus(Duration.ofHours(hour)))
                .toList();
    }

    public Answer plan(List<Instant> dueBy) {
        return plan(dueBy, "Birmingham Children's Trust");
    }

    /** {@code atHome} confirms the return and the plan; the arresting force the collection. */
    public Answer plan(List<Instant> dueBy, String atHome) {
        Answer planned = post(
                holder,
                "",
                Map.of(
                        "legs",
                        List.of(
                                leg("COLLECTION", "essex", dueBy.get(0), Map.of("force", "essex")),
                                leg("RETURN", Incidents.BIRMINGHAM, dueBy.get(1), Map.of("organisation", atHome)),
                                leg("EXIT_PLAN", Incidents.BIRMINGHAM, dueBy.get(2), Map.of("organisation", atHome)))));
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        return planned;
    }

    private static Map<String, Object> leg(String leg, String to, Instant dueBy, Map<String, Object> otherSide) {
        return Map.of("leg", leg, "from", "essex", "to", to, "dueBy", dueBy.toString(), "otherSide", otherSide);
    }

    /** By the holder's worker. */
    public Answer confirm(String leg) {
        return post(holder, "/legs/" + leg + "/confirm", null);
    }

    /** Somebody of the other side rang the desk a moment ago. */
    public Answer rung(String leg) {
        Answer recorded = post(
                "duty.officer",
                "/legs/" + leg + "/phone",
                Map.of(
                        "callerRole",
                        "CUSTODY_SERGEANT",
                        "calledAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        return recorded;
    }

    Answer post(String user, String what, @Nullable Map<String, Object> body) {
        return client.post(user, "/api/referrals/" + logged.referral() + "/journey" + what, body);
    }

    String reference() {
        return logged.reference();
    }

    String responsible() {
        return client.get("duty.officer", "/api/referrals/" + logged.referral()).at("/responsibleOrganisation");
    }
}
