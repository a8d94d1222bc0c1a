package uk.reachable.referral.offer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.StaffedHours;

/** Programmes with the rotas that the clock is tried on. */
final class Rotas {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Rotas() {}

    static Programme programme(int offerMinutes, List<Shift> shifts) {
        return new Programme(
                Samples.REDTHREAD,
                Duration.ofMinutes(offerMinutes),
                new StaffedHours(shifts, LONDON),
                new Contact("Night desk", "0121 496 0101"));
    }

    static List<Shift> weekdays(String from, String to) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new Shift(day, LocalTime.parse(from), LocalTime.parse(to)))
                .toList();
    }
}
