package uk.reachable.incident.safeguarding.socialcare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.WorkingDays;

/**
 * Children's social care of one region, as reviewed: in office hours (Monday to Friday, but no bank holiday) each
 * area's front door, often a multi-agency safeguarding hub (MASH), else its emergency duty team.
 */
public record SocialCare(
        String region, int version, String basis, LocalTime opens, LocalTime closes, List<Door> doors) {

    public SocialCare {
        doors = List.copyOf(doors);
    }

    /** Whom to ring for one area; times are the region's own. */
    record Door(String localAuthority, String name, String phone, String emergencyName, String emergencyPhone) {}

    /** Which of the two answers now. */
    @Schema(name = "SocialCareDesk")
    public enum Kind {
        MASH,
        EMERGENCY_DUTY_TEAM
    }

    /** Whom to tell now. */
    public record Desk(Kind kind, String name, String phone) {}

    /** Null for an area of which the region's data knows nothing. */
    @Nullable
    Desk deskFor(String localAuthority, Instant now, ZoneId zone) {
        return doors.stream()
                .filter(door -> door.localAuthority().equals(localAuthority))
                .findFirst()
                .map(door -> isOpen(now.atZone(zone))
                        ? new Desk(Kind.MASH, door.name(), door.phone())
                        : new Desk(Kind.EMERGENCY_DUTY_TEAM, door.emergencyName(), door.emergencyPhone()))
                .orElse(null);
    }

    private boolean isOpen(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        return WorkingDays.include(now.toLocalDate()) && !time.isBefore(opens) && time.isBefore(closes);
    }
}
