package uk.reachable.system.prove.check.effect;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Journeys;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where a planned journey, and a leg that one side has confirmed, must be seen. */
record JourneyEffects(Told told, Set<String> journeys) {

    static JourneyEffects of(Evidence evidence, Told told) {
        return new JourneyEffects(
                told,
                evidence.journeys().journeys().stream()
                        .map(Journeys.Journey::id)
                        .collect(Collectors.toSet()));
    }

    void look(Request request, Operation operation, Findings findings) {
        String journey = operation.answer().path("id").asString("");
        switch (request.kind()) {
            case PLAN_JOURNEY -> planned(request.subject(), journey, operation, findings);
            case CONFIRM_LEG -> confirmed(request.subject(), journey, request.part(), true, operation, findings);
            case RECORD_CALL -> confirmed(request.subject(), journey, request.part(), false, operation, findings);
            case CONFIRM_FROM_OUTSIDE -> fromOutside(operation.about(), operation, findings);
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    private void planned(String referral, String journey, Operation operation, Findings findings) {
        told.expect(
                referral,
                event -> event instanceof JourneyPlanned e && e.journeyId().equals(journey),
                "JourneyPlanned of " + journey,
                operation,
                findings);
        findings.expect(
                journeys.contains(journey), ACKNOWLEDGED_LOST, journey, "planned, and has no row in referral-service");
    }

    private void fromOutside(Map<String, String> about, Operation operation, Findings findings) {
        confirmed(
                about.getOrDefault(About.REFERRAL, ""),
                about.getOrDefault(About.JOURNEY, ""),
                about.getOrDefault(About.LEG, ""),
                false,
                operation,
                findings);
    }

    /**
     * The holder's worker signs in; the other side rings or has a link, and may have said so before in the other way.
     */
    private void confirmed(
            String referral, String journey, String leg, boolean signedIn, Operation operation, Findings findings) {
        told.expect(
                referral,
                event -> event instanceof LegConfirmed e
                        && e.journeyId().equals(journey)
                        && e.leg().name().equals(leg)
                        && (e.channel() == ConfirmationChannel.SIGNED_IN) == signedIn,
                "LegConfirmed of " + leg + " of journey " + journey,
                operation,
                findings);
    }
}
