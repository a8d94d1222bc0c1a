package uk.reachable.system.prove.check.effect;

import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.history.Operation;

/** Where the effect of each command must be seen. */
public record Effects(
        IncidentEffects incidents,
        MeetingEffects meetings,
        NoticeEffects notices,
        PersonEffects people,
        ReferralEffects referrals,
        JourneyEffects journeys,
        StaffEffects staff,
        InboxEffects inbox) {

    public static Effects of(Evidence evidence) {
        Told told = new Told(evidence);
        ToldOfIncidents ofIncidents = ToldOfIncidents.of(evidence);
        return new Effects(
                IncidentEffects.of(evidence, ofIncidents),
                MeetingEffects.of(evidence, ofIncidents),
                NoticeEffects.of(evidence, ofIncidents),
                PersonEffects.of(evidence, ofIncidents),
                ReferralEffects.of(evidence, told),
                JourneyEffects.of(evidence, told),
                StaffEffects.of(evidence, told),
                InboxEffects.of(evidence));
    }

    public void look(Operation operation, Findings findings) {
        Request request = Request.of(operation.path());
        switch (request.kind().where()) {
            case INCIDENT -> incidents.look(request, operation, findings);
            case MEETING -> meetings.look(request, operation, findings);
            case NOTICE -> notices.look(request, operation, findings);
            case PERSON -> people.look(request, operation, findings);
            case REFERRAL -> referrals.look(request, operation, findings);
            case JOURNEY -> journeys.look(request, operation, findings);
            case STAFF -> staff.look(request, operation, findings);
            case INBOX -> inbox.look(request, operation, findings);
            case NOWHERE -> {}
        }
    }
}
