package uk.reachable.incident.convening.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.access.MeetingRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.people.Referral;
import uk.reachable.incident.casefile.people.Referrals;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.logging.request.SubjectPolicy;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.RecordPart;
import uk.reachable.incident.people.disclosure.DisclosurePolicy;
import uk.reachable.incident.publication.IncidentEvents;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** A decision of a meeting to refer somebody: the same referral as one that is raised when an incident is logged. */
@Component
class MeetingReferralHandler {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingReferralHandler.class);

    private final MeetingLocks locks;
    private final MeetingSteps steps;
    private final MeetingReferrals decided;
    private final Exclusions exclusions;
    private final Incidents incidents;
    private final Referrals referrals;
    private final DisclosurePolicy disclosure;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    MeetingReferralHandler(
            MeetingLocks locks,
            MeetingSteps steps,
            MeetingReferrals decided,
            Exclusions exclusions,
            Incidents incidents,
            Referrals referrals,
            DisclosurePolicy disclosure,
            Outbox outbox,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.locks = locks;
        this.steps = steps;
        this.decided = decided;
        this.exclusions = exclusions;
        this.incidents = incidents;
        this.referrals = referrals;
        this.disclosure = disclosure;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of the referral. */
    @Transactional
    public String refer(Actor actor, String meetingId, String personId, Need need) {
        LockedMeeting locked = locks.lock(meetingId);
        MeetingAccess.check(MeetingRules.REFER, actor, locked.meeting().facts());
        MeetingSteps.expectOpen(locked.meeting(), RecordPart.REFERRAL);
        MeetingReferrals.Involved involved = involved(actor, meetingId, personId);
        expectServed(involved.person().subject(), need);
        expectKnown(personId);
        expectNoneOpen(personId, need);
        KnownIncident incident = incidents.find(involved.incidentId()).orElseThrow();
        Referral referral = new Referral(ids.next(), personId, need, disclosure.disclosed(need, null));
        referrals.add(incident.id(), List.of(referral));
        decided.add(meetingId, referral.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        outbox.append(IncidentEvents.referralRequested(
                incident.incident(), incident.reference(), referral, involved.person(), now));
        audit.record(actor, "REFER_FROM_MEETING", "referral", referral.id());
        steps.show(Set.of(incident.id()));
        LOG.info("meeting {} decided on referral {} of {}", meetingId, referral.id(), incident.reference());
        return referral.id();
    }

    /** 404 for a person whom the caller must not know of, though the meeting does. */
    private MeetingReferrals.Involved involved(Actor actor, String meetingId, String personId) {
        if (exclusions.hides(personId, actor)) {
            throw Problems.notFound();
        }
        return decided.person(meetingId, personId)
                .orElseThrow(() -> Problems.invalid("personId", "must be somebody of the meeting's incidents"));
    }

    private static void expectServed(SubjectKind subject, Need need) {
        if (!SubjectPolicy.needsOf(subject).contains(need)) {
            throw Problems.invalid(
                    "need", "must be among what a " + subject + " is referred for: " + SubjectPolicy.inWords(subject));
        }
    }

    private void expectKnown(String personId) {
        if (decided.isErased(personId)) {
            throw Problems.conflict("Who this person is was erased. Nobody can be asked to support them.");
        }
    }

    private void expectNoneOpen(String personId, Need need) {
        decided.open(personId, need).ifPresent(open -> {
            throw Problems.conflict("Referral %s for the same need is open. Follow that one.".formatted(open));
        });
    }
}
