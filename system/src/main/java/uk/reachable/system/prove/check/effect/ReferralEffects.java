package uk.reachable.system.prove.check.effect;

import java.util.Map;
import java.util.Objects;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where it must be seen that a referral was moved on. */
record ReferralEffects(Told told, Map<String, Referrals.Handover> handovers) {

    static ReferralEffects of(Evidence evidence, Told told) {
        return new ReferralEffects(told, Account.index(evidence.referrals().handovers(), Referrals.Handover::id));
    }

    void look(Request request, Operation operation, Findings findings) {
        String organisation = Account.organisationOf(operation.user());
        String referral = request.subject();
        switch (request.kind()) {
            case ACCEPT ->
                told.expect(
                        referral,
                        event ->
                                event instanceof OfferAccepted e && e.provider().equals(organisation)
                                        || event instanceof HandoverAccepted h
                                                && h.toOrganisation().equals(organisation),
                        "OfferAccepted by " + organisation,
                        operation,
                        findings);
            case DECLINE ->
                told.expect(
                        referral,
                        event ->
                                event instanceof OfferDeclined e && e.provider().equals(organisation),
                        "OfferDeclined by " + organisation,
                        operation,
                        findings);
            case PROPOSE -> proposed(referral, operation, findings);
            case TAKE_OVER ->
                told.expect(
                        referral,
                        event -> event instanceof HandoverAccepted e
                                && e.handoverId().equals(request.part()),
                        "HandoverAccepted of " + request.part(),
                        operation,
                        findings);
            case REFUSE ->
                told.expect(
                        referral,
                        event -> event instanceof HandoverRefused e
                                && e.handoverId().equals(request.part()),
                        "HandoverRefused of " + request.part(),
                        operation,
                        findings);
            case WITHDRAW -> told.expect(referral, ReferralWithdrawn.class, operation, findings);
            case REOPEN -> told.expect(referral, ReferralReopened.class, operation, findings);
            case FOLLOW_UP -> told.expect(referral, LeftBeforeContact.class, operation, findings);
            // Whoever is asked already is not chosen once more.
            case CHOOSE ->
                told.expect(
                        referral,
                        event -> event instanceof ProgrammeChosen || event instanceof OfferMade,
                        "ProgrammeChosen",
                        operation,
                        findings);
            case CONTACT -> told.expect(referral, ContactRecorded.class, operation, findings);
            case COMPLETE -> told.expect(referral, ReferralCompleted.class, operation, findings);
            case END_EARLY -> told.expect(referral, ReferralEndedEarly.class, operation, findings);
            case SESSION -> {
                String id = operation.answer().path("id").asString("");
                told.expect(
                        referral,
                        event -> event instanceof SessionRecorded e
                                && e.sessionId().equals(id),
                        "SessionRecorded of " + id,
                        operation,
                        findings);
            }
            // Of an offer that is open to the same programme, the place is held already.
            case CLAIM ->
                told.expect(
                        referral,
                        event -> isClaim(event, operation.about()),
                        "request for a place of " + operation.about().get(About.PROGRAMME),
                        operation,
                        findings);
            case RELEASE -> told.expect(referral, ReferralReleased.class, operation, findings);
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    private static boolean isClaim(Event event, Map<String, String> about) {
        return switch (event) {
            case PlaceRequested e ->
                e.purpose() == PlacePurpose.ALREADY_WITH_US
                        && Objects.equals(e.programme(), about.get(About.PROGRAMME));
            case OfferAccepted e -> e.provider().equals(about.get(About.PROVIDER));
            case HandoverAccepted e -> e.toOrganisation().equals(about.get(About.PROVIDER));
            default -> false;
        };
    }

    private void proposed(String referral, Operation operation, Findings findings) {
        String id = operation.answer().path("id").asString("");
        told.expect(
                referral,
                event -> event instanceof HandoverProposed e && e.handoverId().equals(id),
                "HandoverProposed of " + id,
                operation,
                findings);
        findings.expect(
                handovers.containsKey(id), ACKNOWLEDGED_LOST, id, "proposed, and has no row in referral-service");
    }
}
