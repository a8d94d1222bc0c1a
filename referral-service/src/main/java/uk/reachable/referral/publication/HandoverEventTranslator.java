package uk.reachable.referral.publication;

import java.util.List;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.referral.handover.HandoverEvent;
import uk.reachable.referral.handover.HandoverFacts;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns what happened to a handover into the records of the contracts; {@code after} is the referral after the step. */
final class HandoverEventTranslator {

    private HandoverEventTranslator() {}

    static CaseEvent translate(Referral after, HandoverFacts handover, HandoverEvent event) {
        return switch (event) {
            case HandoverEvent.HandoverProposed e -> proposed(after, handover, e);
            case HandoverEvent.HandoverOffered e -> offered(after, handover, e);
            case HandoverEvent.HandoverAccepted e -> accepted(after, handover, e);
            case HandoverEvent.HandoverRefused e -> refused(after, handover, e);
            case HandoverEvent.HandoverLapsed e -> lapsed(after, handover, e);
            case HandoverEvent.HandoverNotPossible e -> notPossible(after, handover, e);
            case HandoverEvent.PlaceRequested e -> placeRequested(after, handover, e);
            case HandoverEvent.PlaceGivenBack e -> placeGivenBack(after, handover, e);
        };
    }

    private static CaseEvent proposed(Referral after, HandoverFacts h, HandoverEvent.HandoverProposed e) {
        ReferralFacts f = after.facts();
        return new HandoverProposed(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.fromOrganisation(),
                h.toOrganisation(),
                h.to().programme(),
                h.reason(),
                e.at());
    }

    private static CaseEvent offered(Referral after, HandoverFacts h, HandoverEvent.HandoverOffered e) {
        ReferralFacts f = after.facts();
        return new HandoverOffered(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.fromOrganisation(),
                h.toOrganisation(),
                h.to().programme(),
                h.to().providerName(),
                h.to().programmeName(),
                e.window().respondBy(),
                e.window().onShiftFrom(),
                e.window().ring(),
                e.window().openedAt());
    }

    private static CaseEvent accepted(Referral after, HandoverFacts h, HandoverEvent.HandoverAccepted e) {
        ReferralFacts f = after.facts();
        return new HandoverAccepted(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.fromOrganisation(),
                h.toOrganisation(),
                h.to().programme(),
                e.fromProgramme(),
                e.at());
    }

    private static CaseEvent refused(Referral after, HandoverFacts h, HandoverEvent.HandoverRefused e) {
        ReferralFacts f = after.facts();
        return new HandoverRefused(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.fromOrganisation(),
                h.toOrganisation(),
                h.to().programme(),
                e.at());
    }

    private static CaseEvent lapsed(Referral after, HandoverFacts h, HandoverEvent.HandoverLapsed e) {
        ReferralFacts f = after.facts();
        return new HandoverLapsed(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.fromOrganisation(),
                h.toOrganisation(),
                h.to().programme(),
                e.at());
    }

    private static CaseEvent notPossible(Referral after, HandoverFacts h, HandoverEvent.HandoverNotPossible e) {
        ReferralFacts f = after.facts();
        return new HandoverNotPossible(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.fromOrganisation(),
                h.toOrganisation(),
                h.to().programme(),
                e.at());
    }

    private static CaseEvent placeRequested(Referral after, HandoverFacts h, HandoverEvent.PlaceRequested e) {
        ReferralFacts f = after.facts();
        return new PlaceRequested(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                PlacePurpose.HANDOVER,
                h.to().programme(),
                f.need(),
                f.ageBand(),
                f.localAuthority(),
                f.homeLocalAuthority(),
                f.setting(),
                f.site(),
                List.of(),
                e.at());
    }

    private static CaseEvent placeGivenBack(Referral after, HandoverFacts h, HandoverEvent.PlaceGivenBack e) {
        ReferralFacts f = after.facts();
        return new OfferNotMade(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                h.id(),
                h.to().programme(),
                h.toOrganisation(),
                e.at());
    }
}
