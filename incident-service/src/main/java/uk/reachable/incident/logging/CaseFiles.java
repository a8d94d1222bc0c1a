package uk.reachable.incident.logging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.casefile.opened.LoggedIncident;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.Referrals;
import uk.reachable.incident.meeting.register.CalledMeetings;

/** Keeps case files; what is in them never changes by another's event. */
@Repository
class CaseFiles {

    private final JdbcTemplate jdbc;
    private final CalledMeetings meetings;
    private final Referrals referrals;

    CaseFiles(JdbcTemplate jdbc, CalledMeetings meetings, Referrals referrals) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.referrals = referrals;
    }

    void add(LoggedIncident logged) {
        CaseFile file = logged.file();
        add(logged.reference(), file.incident(), file.rulesVersion());
        if (file.meeting() != null) {
            meetings.add(file.incident().id(), file.meeting());
        }
        addPeople(file.incident().id(), file.people());
        referrals.add(file.incident().id(), file.referrals());
    }

    private void add(String reference, Incident incident, int rulesVersion) {
        Location location = incident.location();
        jdbc.update(
                """
                INSERT INTO incident (id, reference, region, status, category, severity, local_authority, lsoa, setting,
                    site, source, occurred_at, logged_by, logged_by_organisation, logged_at, rules_version, latitude,
                    longitude)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                incident.id(),
                reference,
                incident.region(),
                IncidentStatus.LOGGED.name(),
                incident.category().name(),
                incident.severity().name(),
                incident.localAuthority(),
                incident.lsoa(),
                name(incident.setting()),
                incident.site(),
                name(incident.source()),
                time(incident.occurredAt()),
                incident.loggedBy(),
                incident.loggedByOrganisation(),
                time(incident.loggedAt()),
                rulesVersion,
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude());
    }

    private void addPeople(String incidentId, List<Person> people) {
        jdbc.batchUpdate(
                """
                INSERT INTO person (incident_id, position, id, role, age_band, setting, site, home_local_authority,
                    expected_release, subject)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, people.size())
                        .mapToObj(position -> row(incidentId, position, people.get(position)))
                        .toList());
    }

    private static @Nullable Object[] row(String incidentId, int position, Person person) {
        return new @Nullable Object[] {
            incidentId,
            position,
            person.id(),
            person.role().name(),
            person.ageBand().name(),
            name(person.setting()),
            person.site(),
            person.homeLocalAuthority(),
            time(person.expectedRelease()),
            person.subject().name()
        };
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
