package uk.reachable.incident.pattern;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.names.Places;

/** Where a pattern is looked for, once an incident has said around which point. */
public sealed interface Place {

    boolean includes(Sighting sighting);

    /** As a sentence says it after "knife injuries". */
    String words();

    /** Whether a meeting that was called for this pattern is about the same place. */
    boolean isThatOf(PatternMeeting meeting);

    /** Its code, under which meetings are kept; null for a circle, which has none. */
    @Nullable
    String code();

    /** A neighbourhood of the census. */
    record Neighbourhood(String lsoa, String localAuthority) implements Place {
        @Override
        public boolean includes(Sighting sighting) {
            return lsoa.equals(sighting.lsoa());
        }

        @Override
        public String words() {
            return "in neighbourhood " + lsoa + " of " + nameOf(localAuthority);
        }

        @Override
        public boolean isThatOf(PatternMeeting meeting) {
            return lsoa.equals(meeting.place());
        }

        @Override
        public String code() {
            return lsoa;
        }
    }

    /** The area of a local authority. */
    record Authority(String localAuthority) implements Place {
        @Override
        public boolean includes(Sighting sighting) {
            return localAuthority.equals(sighting.localAuthority());
        }

        @Override
        public String words() {
            return "in " + nameOf(localAuthority);
        }

        @Override
        public boolean isThatOf(PatternMeeting meeting) {
            return localAuthority.equals(meeting.place());
        }

        @Override
        public String code() {
            return localAuthority;
        }
    }

    /** A circle; its edge belongs to it. */
    record Circle(Location centre, double km, String localAuthority) implements Place {
        @Override
        public boolean includes(Sighting sighting) {
            return sighting.location() != null && centre.kmTo(sighting.location()) <= km;
        }

        @Override
        public String words() {
            return "within " + (km == Math.rint(km) ? Long.toString((long) km) : Double.toString(km)) + " km in "
                    + nameOf(localAuthority);
        }

        @Override
        public boolean isThatOf(PatternMeeting meeting) {
            return meeting.centre() != null && centre.kmTo(meeting.centre()) <= km;
        }

        @Override
        public @Nullable String code() {
            return null;
        }
    }

    private static String nameOf(String localAuthority) {
        return Objects.requireNonNullElse(Places.areaName(localAuthority), localAuthority);
    }
}
