package uk.reachable.incident.recall;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.people.Referral;
import uk.reachable.incident.casefile.people.Referrals;
import uk.reachable.incident.meeting.register.CalledMeetings;

/**
 * Writes the rows of cases that were lost, from what the others were told of them. Nothing is disclosed of anybody
 * until a person says what may be.
 */
@Repository
class LostCases {

    /** Who logged it, and by which rules, is in no event. */
    private static final String SOMEBODY = "restored";

    private static final int FIRST_RULES = 1;

    private final JdbcClient jdbc;
    private final CalledMeetings meetings;
    private final Referrals referrals;

    LostCases(JdbcClient jdbc, CalledMeetings meetings, Referrals referrals) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.referrals = referrals;
    }

    /** The number of its reference is not given a second time. */
    void open(IncidentLogged told) {
        jdbc.sql("""
                INSERT INTO incident (id, reference, region, status, category, severity, local_authority, logged_by,
                    logged_by_organisation, logged_at, rules_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(told.incidentId(), told.incidentReference(), told.region(), IncidentStatus.LOGGED.name())
                .params(told.category().name(), told.severity().name(), told.localAuthority())
                .params(SOMEBODY, told.loggedBy(), Columns.time(told.loggedAt()), FIRST_RULES)
                .update();
        jdbc.sql("""
                INSERT INTO reference_counter AS c (region, year, last)
                VALUES (:region, split_part(:reference, '-', 2)::integer, split_part(:reference, '-', 3)::integer)
                ON CONFLICT (region, year) DO UPDATE SET last = greatest(c.last, excluded.last)
                """)
                .param("region", told.region())
                .param("reference", told.incidentReference())
                .update();
    }

    void call(MeetingCalled told) {
        meetings.add(
                told.incidentId(),
                new MeetingCall(
                        told.meetingId(),
                        told.rule(),
                        told.rulesVersion(),
                        "",
                        told.policeLead(),
                        List.of(),
                        told.calledAt(),
                        told.dueBy()));
    }

    /** In which role somebody was involved is in no event: affected they were. */
    void refer(ReferralRequested told) {
        SubjectKind subject = told.subject() == null ? SubjectKind.PERSON : told.subject();
        jdbc.sql("""
                INSERT INTO person (incident_id, position, id, role, age_band, setting, site, home_local_authority,
                    expected_release, subject)
                SELECT :incident, (SELECT coalesce(max(position) + 1, 0) FROM person WHERE incident_id = :incident),
                    :id, :role, :ageBand, :setting, :site, :home, :release, :subject
                ON CONFLICT (id) DO NOTHING
                """)
                .param("incident", told.incidentId())
                .param("id", told.personId())
                .param("role", PersonRole.AFFECTED.name())
                .param("ageBand", told.ageBand().name())
                .param("setting", Columns.nameOrNull(told.setting()))
                .param("site", told.site())
                .param("home", told.homeLocalAuthority())
                .param("release", Columns.timeOrNull(told.expectedRelease()))
                .param("subject", subject.name())
                .update();
        referrals.add(
                told.incidentId(), List.of(new Referral(told.referralId(), told.personId(), told.need(), Set.of())));
    }
}
