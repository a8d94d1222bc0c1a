package uk.reachable.gateway.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;

/** A programme as intervention-service answers it. */
record Programme(
        String id,
        String name,
        String providerName,
        Need need,
        Tier tier,
        List<String> localAuthorities,
        List<String> sites,
        List<Setting> settings,
        List<AgeBand> ageBands,
        int places,
        List<Window> funding,
        Contact contact,
        long version,
        int offerMinutes,
        boolean alwaysOnShift,
        List<Shift> shifts,
        String stage,
        @Nullable Window sharingAgreement,
        String source,
        String assumed) {

    /** Days of the region, both included. */
    record Window(LocalDate from, LocalDate to) {}

    record Contact(String team, String phone) {}

    /** Until midnight where {@code to} is 00:00. */
    record Shift(String day, LocalTime from, LocalTime to) {}

    /** All of it, also what this page knows nothing of: a programme is changed as a whole. */
    static final class Whole extends LinkedHashMap<String, @Nullable Object> {

        boolean is(String id) {
            return id.equals(get("id"));
        }

        /** The same with other places, made to the version that somebody has read. */
        Whole withPlaces(int places, long version) {
            put("places", places);
            put("version", version);
            return this;
        }
    }
}
