package uk.reachable.incident.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.logging.References;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.meeting.register.CalledMeetings;
import uk.reachable.incident.partners.RegionalPartners;
import uk.reachable.incident.pattern.PatternDecision;
import uk.reachable.incident.pattern.Patterns;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.incident.rules.RegionalRules;

/** Asks the region's rules and patterns again, and calls the meeting that they want now. */
@Component
class LaterCalls {

    private final RegionalRules rules;
    private final Patterns patterns;
    private final References references;
    private final RegionalPartners partners;
    private final AmendedIncidents incidents;
    private final CalledMeetings meetings;
    private final Ids ids;

    LaterCalls(
            RegionalRules rules,
            Patterns patterns,
            References references,
            RegionalPartners partners,
            AmendedIncidents incidents,
            CalledMeetings meetings,
            Ids ids) {
        this.rules = rules;
        this.patterns = patterns;
        this.references = references;
        this.partners = partners;
        this.incidents = incidents;
        this.meetings = meetings;
        this.ids = ids;
    }

    /**
     * Before the incident is held: whoever logs holds the region's counter first, and a pattern brings incidents
     * together that are held in the order of their ids.
     */
    void hold(Amendment expected, Region region, Instant now) {
        if (expected.isComparedAnew()) {
            references.hold(region, now);
            patterns.hold(expected.after(), rules.of(region, now).patterns());
        }
    }

    /** Once the incident is kept as it is known now. */
    LaterMeeting after(Amendment amendment, Incident before, Region region, Instant now) {
        if (!amendment.isComparedAnew()) {
            return new LaterMeeting.None();
        }
        MeetingRules today = rules.of(region, now);
        Set<AgeBand> ageBands = incidents.ageBandsOf(before.id());
        Set<MeetingStatus> statuses = meetings.statusesOf(before.id());
        MeetingDecision after = decide(today, amendment.after(), ageBands);
        if (LaterCallPolicy.isLeftToPatterns(after, statuses)) {
            return byPattern(today, amendment.after(), region, now);
        }
        MeetingDecision.Call call = amendment.isGradedAnew()
                ? LaterCallPolicy.decide(decide(today, before, ageBands), after, statuses)
                : null;
        if (call == null) {
            return new LaterMeeting.None();
        }
        List<String> area = List.of(amendment.after().localAuthority());
        return new LaterMeeting.Called(called(call, amendment.after(), region, area, now), List.of());
    }

    private LaterMeeting byPattern(MeetingRules today, Incident incident, Region region, Instant now) {
        return switch (patterns.askAgain(incident, today.patterns())) {
            case PatternDecision.Nothing _ -> new LaterMeeting.None();
            case PatternDecision.Join join -> {
                patterns.joined(join, incident.id());
                yield new LaterMeeting.Joined(join.meeting());
            }
            case PatternDecision.Call found -> {
                MeetingCall call = called(today.decide(found), incident, region, found.localAuthorities(), now);
                yield new LaterMeeting.Called(call, patterns.called(found, call.id()));
            }
        };
    }

    private static MeetingDecision decide(MeetingRules rules, Incident incident, Set<AgeBand> ageBands) {
        return rules.decide(incident.category(), incident.severity(), incident.localAuthority(), ageBands);
    }

    private MeetingCall called(
            MeetingDecision.Call call, Incident incident, Region region, List<String> localAuthorities, Instant now) {
        MeetingCall meeting = new MeetingCall(
                ids.next(),
                call.rule(),
                call.rulesVersion(),
                call.because(),
                region.policeLead(),
                partners.of(region).in(localAuthorities, List.of()),
                now,
                now.plus(call.due()));
        meetings.add(incident.id(), meeting);
        return meeting;
    }
}
