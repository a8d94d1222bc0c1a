package uk.reachable.system.canary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.reachable.system.Client;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;
import uk.reachable.system.journey.WayHome;

/**
 * A journey whose other side, and a support whose lead professional, is the name of an organisation that somebody
 * typed.
 */
final class CanaryWayHome {

    /**
     * Where such a name is kept: beside the referral, and for a day in the answer that whoever typed it may get again.
     */
    static final List<String> KEPT_IN = List.of(
            "database referral, public.leg.other_organisation",
            "database referral, public.lead_professional.organisation",
            "database referral, public.idempotency_answer.body");

    private static final String OTHER_SIDE = "legs[].otherSide.organisation";
    private static final String LEAD = "organisation";

    private final Client client;
    private final Canaries canaries;
    private String referral = "";

    CanaryWayHome(Client client, Canaries canaries) {
        this.client = client;
        this.canaries = canaries;
    }

    void live() {
        Steps steps = new Steps();
        Logged logged = steps.log(WayHome.arrestFarAway());
        referral = "/api/referrals/" + logged.referral();
        steps.awaitOffer(logged.referral());
        steps.accept("caseworker.stgiles", logged.referral());
        WayHome way = new WayHome(client, logged, "caseworker.stgiles");
        way.plan(WayHome.inHours(2, 6, 48), canaries.of(OTHER_SIDE));
        way.confirm("RETURN");
        way.rung("RETURN");
        client.post(
                "caseworker.stgiles",
                referral + "/lead-professional",
                Map.of("kind", "SOCIAL_WORKER", "organisation", canaries.of(LEAD)));
    }

    static boolean isOrganisation(String leak) {
        return Stream.of(OTHER_SIDE, LEAD).anyMatch(field -> leak.startsWith("the canary of " + field + " is"));
    }

    Stream<Place> readByTheHolder() {
        return Stream.of(read("caseworker.stgiles"));
    }

    Stream<Place> readByOthers() {
        return Stream.of(
                        "caseworker.redthread",
                        "tasking.birmingham",
                        "navigator.birmingham",
                        "lead.officer",
                        "auditor",
                        "operator",
                        "duty.westyorkshire",
                        "caseworker.westyorkshire")
                .map(this::read);
    }

    private Place read(String user) {
        return new Place(
                user + " reading " + referral, client.get(user, referral).text());
    }
}
