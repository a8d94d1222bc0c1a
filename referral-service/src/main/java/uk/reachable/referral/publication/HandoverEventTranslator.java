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

/**
 * Turns what happened to a handover into the records of the contracts; {@code after} is the referral after the step.
 */
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

    private static CaseEvent proposed(Referral after, HandoverFacts handover, HandoverEvent.HandoverProposed event) {
        ReferralFacts facts = after.facts();
        return new HandoverProposed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.fromOrganisation(),
                handover.toOrganisation(),
                handover.to().programme(),
                handover.reason(),
                event.at());
    }

    private static CaseEvent offered(Referral after, HandoverFacts handover, HandoverEvent.HandoverOffered event) {
        ReferralFacts facts = after.facts();
        return new HandoverOffered(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.fromOrganisation(),
                handover.toOrganisation(),
                handover.to().programme(),
                handover.to().providerName(),
                handover.to().programmeName(),
                event.window().respondBy(),
                event.window().onShiftFrom(),
                event.window().ring(),
                event.window().openedAt());
    }

    private static CaseEvent accepted(Referral after, HandoverFacts handover, HandoverEvent.HandoverAccepted event) {
        ReferralFacts facts = after.facts();
        return new HandoverAccepted(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.fromOrganisation(),
                handover.toOrganisation(),
                handover.to().programme(),
                event.fromProgramme(),
                event.at(),
                Workers.after(after));
    }

    private static CaseEvent refused(Referral after, HandoverFacts handover, HandoverEvent.HandoverRefused event) {
        ReferralFacts facts = after.facts();
        return new HandoverRefused(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.fromOrganisation(),
                handover.toOrganisation(),
                handover.to().programme(),
                event.at());
    }

    private static CaseEvent lapsed(Referral after, HandoverFacts handover, HandoverEvent.HandoverLapsed event) {
        ReferralFacts facts = after.facts();
        return new HandoverLapsed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.fromOrganisation(),
                handover.toOrganisation(),
                handover.to().programme(),
                event.at());
    }

    private static CaseEvent notPossible(
            Referral after, HandoverFacts handover, HandoverEvent.HandoverNotPossible event) {
        ReferralFacts facts = after.facts();
        return new HandoverNotPossible(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.fromOrganisation(),
                handover.toOrganisation(),
                handover.to().programme(),
                event.at());
    }

    private static CaseEvent placeRequested(
            Referral after, HandoverFacts handover, HandoverEvent.PlaceRequested event) {
        ReferralFacts facts = after.facts();
        return new PlaceRequested(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                PlacePurpose.HANDOVER,
                handover.to().programme(),
                facts.need(),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                List.of(),
                event.at());
    }

    private static CaseEvent placeGivenBack(
            Referral after, HandoverFacts handover, HandoverEvent.PlaceGivenBack event) {
        ReferralFacts facts = after.facts();
        return new OfferNotMade(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                handover.id(),
                handover.to().programme(),
                handover.toOrganisation(),
                event.at());
    }
}
