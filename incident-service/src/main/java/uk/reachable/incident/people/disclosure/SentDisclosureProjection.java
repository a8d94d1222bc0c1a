package uk.reachable.incident.people.disclosure;

import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.incident.relations.CaseRelations;

/** Records what a provider sees from the moment it accepts: the fields, the lawful basis, the current agreement. */
@Component
public class SentDisclosureProjection {

    private static final String BY_ACCEPTING = "referral-service";

    private final CaseRelations relations;
    private final DisclosurePolicy policy;
    private final Sendings sendings;
    private final Disclosures disclosures;

    SentDisclosureProjection(
            CaseRelations relations, DisclosurePolicy policy, Sendings sendings, Disclosures disclosures) {
        this.relations = relations;
        this.policy = policy;
        this.sendings = sendings;
        this.disclosures = disclosures;
    }

    /** In the transaction of the step. */
    public void apply(CaseEvent step) {
        switch (step) {
            case OfferAccepted accepted -> sent(step, accepted.provider(), accepted.acceptedAt());
            case HandoverAccepted accepted -> sent(step, accepted.toOrganisation(), accepted.acceptedAt());
            default -> {} // nobody comes to see more by any other step
        }
    }

    private void sent(CaseEvent step, String organisation, Instant at) {
        relations.ofPerson(step.personId()).stream()
                .filter(relation -> relation.referralId().equals(step.referralId()))
                .map(relation -> sent(step, relation, organisation, at))
                .forEach(disclosure -> disclosures.add(disclosure, BY_ACCEPTING));
    }

    private Disclosure sent(CaseEvent step, CaseRelation relation, String organisation, Instant at) {
        return new Disclosure(
                step.referralId() + "/" + step.version(),
                step.referralId(),
                step.personId(),
                Disclosure.Step.SENT,
                relation.disclosed(),
                policy.lawfulBasis(relation.need()).code(),
                organisation,
                sendings.reference(organisation, step.region()),
                at);
    }
}
