package uk.reachable.incident.intake;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralEvent;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.course.IncidentCourse;
import uk.reachable.incident.names.ProgrammeNamesProjection;
import uk.reachable.incident.people.disclosure.SentDisclosureProjection;
import uk.reachable.incident.progress.ReferralLineProjection;
import uk.reachable.incident.relations.CaseRelationProjection;
import uk.reachable.incident.relations.Heartbeats;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Follows referrals: who may see whom, how each stands, and the board. */
@Component
class ReferralListener implements TopicListener {

    private final CaseRelationProjection relations;
    private final ReferralLineProjection lines;
    private final ProgrammeNamesProjection names;
    private final SentDisclosureProjection disclosures;
    private final Heartbeats heartbeats;
    private final IncidentCourse course;
    private final BoardProjection board;

    ReferralListener(
            CaseRelationProjection relations,
            ReferralLineProjection lines,
            ProgrammeNamesProjection names,
            SentDisclosureProjection disclosures,
            Heartbeats heartbeats,
            IncidentCourse course,
            BoardProjection board) {
        this.relations = relations;
        this.lines = lines;
        this.names = names;
        this.disclosures = disclosures;
        this.heartbeats = heartbeats;
        this.course = course;
        this.board = board;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRAL;
    }

    @Override
    public void on(Received received) {
        switch ((ReferralEvent) received.event()) {
            case ReferralHeartbeat heartbeat -> heartbeats.apply(heartbeat);
            case CaseEvent step -> follow(step);
        }
    }

    private void follow(CaseEvent step) {
        learnNames(step);
        noteResponse(step);
        relations.apply(step);
        disclosures.apply(step);
        boolean statusChanged = lines.apply(step);
        // The board last, and only when it shows something new: every writer of the region waits for its lock.
        if (statusChanged) {
            board.show(step.incidentId());
        }
    }

    /** First, because it holds the incident: a provider is asked, or a person is to be placed after all. */
    private void noteResponse(CaseEvent step) {
        if (step instanceof OfferMade offer) {
            course.respond(offer.incidentId(), offer.madeAt());
        } else if (step instanceof ReferralReopened reopened) {
            course.respond(reopened.incidentId(), reopened.reopenedAt());
        }
    }

    private void learnNames(CaseEvent step) {
        if (step instanceof OfferMade offer) {
            names.learn(offer);
        } else if (step instanceof HandoverOffered handover) {
            names.learn(handover);
        }
    }
}
