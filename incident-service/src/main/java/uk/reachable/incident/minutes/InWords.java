package uk.reachable.incident.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;

/** Codes and times as people read them. */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private InWords() {}

    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(PersonRole role) {
        return switch (role) {
            case VICTIM -> "harmed";
            case SUSPECT -> "arrested or suspected";
            case WITNESS -> "a witness";
            case AFFECTED -> "affected";
            case AT_RISK -> "at risk";
            case EXPLOITED -> "exploited";
        };
    }

    static String of(AgeBand age) {
        return switch (age) {
            case UNDER_18 -> "a child (under 18)";
            case AGE_18_TO_24 -> "18 to 24";
            case AGE_25_AND_OVER -> "25 or over";
        };
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Instant time, ZoneId zone) {
        return TIME.format(time.atZone(zone));
    }
}
