package uk.reachable.referral.casefile;

import java.util.List;
import uk.reachable.referral.handover.Handover;
import uk.reachable.referral.handover.HandoverFacts;
import uk.reachable.referral.lifecycle.Referral;

/** For whom a case file is made: an overseer of the region sees every step, a provider what it has to do with. */
record Reader(String organisation, boolean oversees) {

    boolean sees(HistoryEntry entry) {
        return oversees || entry.concerns(organisation);
    }

    boolean sees(ContactEntry contact) {
        return oversees || contact.provider().equals(organisation);
    }

    boolean sees(Handover handover) {
        HandoverFacts facts = handover.facts();
        return oversees || organisation.equals(facts.fromOrganisation()) || organisation.equals(facts.toOrganisation());
    }

    /** Whether the offer or placement that stands is the reader's business. */
    boolean seesOffer(Referral referral) {
        return oversees
                || switch (referral) {
                    case Referral.Offered offered -> offered.isOfferedTo(organisation);
                    case Referral.Accepted accepted -> organisation.equals(accepted.responsibleOrganisation());
                    case Referral.Raised _,
                            Referral.Waiting _,
                            Referral.Unplaced _,
                            Referral.AwaitingConfirmation _,
                            Referral.Closed _ -> false;
                };
    }

    /** Where the person can be met is for those who act now: not for a provider whose part is over. */
    boolean seesPerson(Referral referral, List<Handover> handovers) {
        return seesOffer(referral)
                || organisation.equals(referral.responsibleOrganisation())
                || handovers.stream()
                        .filter(Handover.Offered.class::isInstance)
                        .anyMatch(
                                handover -> organisation.equals(handover.facts().toOrganisation()));
    }

    /** A provider learns who is responsible unless that is a provider which it has nothing to do with. */
    boolean seesResponsible(Referral referral, List<Handover> handovers) {
        String responsible = referral.responsibleOrganisation();
        return seesPerson(referral, handovers)
                || responsible.equals(referral.facts().referringOrganisation())
                || handovers.stream()
                        .filter(this::sees)
                        .anyMatch(
                                handover -> responsible.equals(handover.facts().toOrganisation()));
    }
}
