package uk.reachable.intervention.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;

/** When a programme is funded, staffed and may be told who somebody is, in the local time of its region. */
final class Hours {

    private Hours() {}

    static boolean isOnShift(Programme programme, Instant now) {
        ZonedDateTime local = local(programme, now);
        return programme.alwaysOnShift() || programme.shifts().stream().anyMatch(shift -> covers(shift, local));
    }

    /** Both days of a funding window are included. */
    static boolean isFunded(Programme programme, Instant now) {
        LocalDate today = today(programme, now);
        return programme.funding().stream()
                .anyMatch(window -> !today.isBefore(window.from()) && !today.isAfter(window.to()));
    }

    static boolean hasSharingAgreement(Programme programme, Instant now) {
        SharingAgreement agreement = programme.sharingAgreement();
        return agreement != null && agreement.isCurrent(today(programme, now));
    }

    static LocalDate today(Programme programme, Instant now) {
        return local(programme, now).toLocalDate();
    }

    private static boolean covers(Shift shift, ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return shift.day() == local.getDayOfWeek()
                && !time.isBefore(shift.from())
                && (shift.to().equals(LocalTime.MIDNIGHT) || time.isBefore(shift.to()));
    }

    private static ZonedDateTime local(Programme programme, Instant now) {
        return now.atZone(Regions.byId(programme.region()).orElseThrow().timeZone());
    }
}
