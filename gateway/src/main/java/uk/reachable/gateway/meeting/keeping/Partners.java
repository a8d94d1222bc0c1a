package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import java.util.Objects;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.meeting.Meeting;

/** Those who come to meetings, as people call them. */
public final class Partners {

    /** What the partners stand for: the specified authorities of the Serious Violence Duty. */
    static final List<Option> ROLES = List.of(
            new Option("POLICE", "Police"),
            new Option("PROBATION", "Probation"),
            new Option("FIRE_AND_RESCUE", "Fire and rescue"),
            new Option("HEALTH", "Health"),
            new Option("LOCAL_AUTHORITY", "Local authority"));

    private Partners() {}

    public static String name(Meeting.Partner partner) {
        return Objects.requireNonNullElse(partner.name(), "An organisation without a name here");
    }

    /** The areas of the meeting's region. */
    static List<Option> areas(Meeting meeting) {
        return Regions.byId(meeting.region()).stream()
                .flatMap(region -> region.areas().stream())
                .map(area -> new Option(area.code(), area.name()))
                .toList();
    }

    /** The police lead convenes the meeting, and is not one of them. */
    static List<Option> whoNeedNotCome(Meeting meeting) {
        return meeting.invited().stream()
                .filter(partner -> !partner.organisation().equals(meeting.policeLead()))
                .map(partner -> new Option(partner.organisation(), name(partner)))
                .toList();
    }

    public static String attendance(Meeting.Partner partner) {
        return switch (partner.attendance()) {
            case null -> "Nothing recorded";
            case ATTENDED -> "Came";
            case APOLOGIES -> "Sent apologies";
        };
    }
}
