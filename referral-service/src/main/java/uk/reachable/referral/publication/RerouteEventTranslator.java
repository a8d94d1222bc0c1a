package uk.reachable.referral.publication;

import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.referral.lifecycle.CommunityFollowUpPolicy;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.RerouteEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/**
 * Turns how people led a search another way into the records of the contracts; {@code after} is the referral after the
 * step.
 */
final class RerouteEventTranslator {

    private RerouteEventTranslator() {}

    static CaseEvent translate(Referral after, RerouteEvent event) {
        return switch (event) {
            case ReferralEvent.ConfirmationAwaited e -> awaited(after, e);
            case ReferralEvent.ConfirmationOverdue e -> overdue(after, e);
            case ReferralEvent.UnplacedOverdue e -> overdue(after, e);
            case ReferralEvent.ReofferConfirmed e -> confirmed(after, e);
            case ReferralEvent.ProgrammeChosen e -> chosen(after, e);
            case ReferralEvent.NamedPlaceRequested e -> placeRequested(after, e);
            case ReferralEvent.ReferralReleased e -> released(after, e);
        };
    }

    private static CaseEvent awaited(Referral after, ReferralEvent.ConfirmationAwaited event) {
        ReferralFacts facts = after.facts();
        return new ConfirmationAwaited(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.confirmBy(),
                event.at());
    }

    private static CaseEvent overdue(Referral after, ReferralEvent.ConfirmationOverdue event) {
        ReferralFacts facts = after.facts();
        return new ConfirmationOverdue(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.confirmBy(),
                event.at());
    }

    private static CaseEvent overdue(Referral after, ReferralEvent.UnplacedOverdue event) {
        ReferralFacts facts = after.facts();
        return new UnplacedOverdue(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.dutyDueBy(),
                event.at());
    }

    private static CaseEvent confirmed(Referral after, ReferralEvent.ReofferConfirmed event) {
        ReferralFacts facts = after.facts();
        return new ReofferConfirmed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.at());
    }

    private static CaseEvent chosen(Referral after, ReferralEvent.ProgrammeChosen event) {
        ReferralFacts facts = after.facts();
        return new ProgrammeChosen(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.endedOfferId(),
                event.place().programme(),
                event.place().provider(),
                event.reason(),
                event.at());
    }

    private static CaseEvent placeRequested(Referral after, ReferralEvent.NamedPlaceRequested event) {
        ReferralFacts facts = after.facts();
        return new PlaceRequested(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                PlacePurpose.OFFER,
                event.programme(),
                CommunityFollowUpPolicy.askedFor(facts),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                event.excludedProviders(),
                event.at());
    }

    private static CaseEvent released(Referral after, ReferralEvent.ReferralReleased event) {
        ReferralFacts facts = after.facts();
        return new ReferralReleased(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                after.responsibleOrganisation(),
                event.at());
    }

    static CaseEvent told(Referral after, ReferralEvent.ReferrerTold event) {
        ReferralFacts facts = after.facts();
        return new ReferrerTold(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                facts.referringOrganisation(),
                event.outcome(),
                event.at());
    }
}
