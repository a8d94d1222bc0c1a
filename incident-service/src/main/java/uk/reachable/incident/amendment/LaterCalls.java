package uk.reachable.incident.amendment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.meeting.CalledMeetings;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.incident.rules.RegionalRules;

/** Asks the region's rules again, and calls the meeting that they want now. */
@Component
class LaterCalls {

    private final RegionalRules rules;
    private final RegionalPartners partners;
    private final AmendedIncidents incidents;
    private final CalledMeetings meetings;
    private final Ids ids;

    LaterCalls(
            RegionalRules rules,
            RegionalPartners partners,
            AmendedIncidents incidents,
            CalledMeetings meetings,
            Ids ids) {
        this.rules = rules;
        this.partners = partners;
        this.incidents = incidents;
        this.meetings = meetings;
        this.ids = ids;
    }

    /** The meeting that was called now; null when none was. */
    @Nullable
    MeetingCall after(Amendment amendment, Incident before, Region region, Instant now) {
        if (!amendment.isGradedAnew()) {
            return null;
        }
        MeetingRules today = rules.of(region, now);
        Set<AgeBand> ageBands = incidents.ageBandsOf(before.id());
        MeetingDecision.Call call = LaterCallPolicy.decide(
                decide(today, before, ageBands),
                decide(today, amendment.after(), ageBands),
                meetings.statusesOf(before.id()));
        return call == null ? null : called(call, amendment.after(), region, now);
    }

    private static MeetingDecision decide(MeetingRules rules, Incident incident, Set<AgeBand> ageBands) {
        return rules.decide(incident.category(), incident.severity(), incident.localAuthority(), ageBands);
    }

    private MeetingCall called(MeetingDecision.Call call, Incident incident, Region region, Instant now) {
        MeetingCall meeting = new MeetingCall(
                ids.next(),
                call.rule(),
                call.rulesVersion(),
                call.because(),
                region.policeLead(),
                partners.of(region).invitedTo(incident.localAuthority()),
                now,
                now.plus(call.due()));
        meetings.add(incident.id(), meeting);
        return meeting;
    }
}
