package uk.reachable.incident.convening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.meeting.Appointment;
import uk.reachable.incident.meeting.practice.RegionalPractice;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.web.problem.Problems;

/** From what somebody typed to an appointment that can be kept: the chair is known, the place is sealed. */
@Component
class Appointments {

    /** Nobody plans a consequence-management meeting further ahead: it is a slip of the pen. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final RegionalPractice practice;
    private final Directory directory;
    private final Vault vault;
    private final Ids ids;

    Appointments(RegionalPractice practice, Directory directory, Vault vault, Ids ids) {
        this.practice = practice;
        this.directory = directory;
        this.vault = vault;
        this.ids = ids;
    }

    /**
     * Seals the place for whoever owns the meeting's texts; before the first lock, for the keys are in another
     * database.
     */
    Appointment make(String owner, String region, Instant startsAt, @Nullable String chair, @Nullable String place) {
        String chairing = chair == null ? practice.of(region).chair() : chair;
        if (!directory.names().organisations().containsKey(chairing)) {
            throw Problems.invalid("chair", "must be the id of an organisation that is known here; or leave it out");
        }
        return new Appointment(startsAt, chairing, place == null || place.isBlank() ? null : sealed(owner, place));
    }

    static void expectFuture(Instant startsAt, Instant now, String remedy) {
        if (!startsAt.isAfter(now)) {
            throw Problems.invalid("startsAt", "has passed: " + remedy);
        }
        if (startsAt.isAfter(now.plus(FURTHEST))) {
            throw Problems.invalid("startsAt", "must be within a year");
        }
    }

    static void expectPast(String field, Instant heldAt, Instant now) {
        if (heldAt.isAfter(now) || heldAt.isBefore(now.minus(FURTHEST))) {
            throw Problems.invalid(field, "must be within the last year, and not in the future");
        }
    }

    private String sealed(String owner, String place) {
        String id = ids.next();
        vault.keep(vault.seal(List.of(new Secret(owner, Appointment.field(id), place.strip()))));
        return id;
    }
}
