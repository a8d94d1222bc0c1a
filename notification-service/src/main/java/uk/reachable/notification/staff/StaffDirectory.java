package uk.reachable.notification.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** The staff of every organisation, read from the reviewed files under {@code staff/}, one per region. */
@Component
class StaffDirectory {

    private static final TypeReference<Map<String, List<StaffMember>>> STAFF_BY_ORGANISATION = new TypeReference<>() {};

    private record Listed(String region, List<StaffMember> members) {}

    private final Map<String, Listed> staff = new HashMap<>();

    StaffDirectory() {
        Regions.all().stream().map(Region::id).forEach(this::read);
    }

    /** A region none of whose staff is listed yet has no file. */
    private void read(String region) {
        String name = "/staff/" + region + ".json";
        try (InputStream json = StaffDirectory.class.getResourceAsStream(name)) {
            if (json != null) {
                JsonMapper.shared()
                        .readValue(json, STAFF_BY_ORGANISATION)
                        .forEach((organisation, members) -> list(organisation, new Listed(region, members)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private void list(String organisation, Listed listed) {
        Listed before = staff.putIfAbsent(organisation, listed);
        if (before != null) {
            throw new IllegalStateException("%s stands in the staff files of %s and of %s: list its staff in one"
                    .formatted(organisation, before.region, listed.region));
        }
    }

    /** The members of an organisation; none for one without listed staff. */
    List<StaffMember> members(String organisation) {
        return find(organisation).map(Listed::members).orElse(List.of());
    }

    /** Which region's file lists the staff of an organisation. */
    Optional<String> regionOf(String organisation) {
        return find(organisation).map(Listed::region);
    }

    Optional<StaffMember> member(String organisation, String user) {
        return members(organisation).stream()
                .filter(member -> member.user().equals(user))
                .findFirst();
    }

    private Optional<Listed> find(String organisation) {
        return Optional.ofNullable(staff.get(organisation));
    }
}
