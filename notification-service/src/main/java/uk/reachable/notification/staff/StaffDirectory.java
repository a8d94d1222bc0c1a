package uk.reachable.notification.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.NoticeKind;

/** The staff of every organisation, read from the reviewed files under {@code staff/}, one per region. */
@Component
public class StaffDirectory {

    private static final TypeReference<Map<String, List<StaffMember>>> STAFF_BY_ORGANISATION = new TypeReference<>() {};

    private final Map<String, List<StaffMember>> staff;

    StaffDirectory() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:staff/*.json");
            staff = Arrays.stream(files)
                    .flatMap(file -> read(file).entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("staff/*.json", unreadable);
        }
    }

    private static Map<String, List<StaffMember>> read(Resource file) {
        try (InputStream json = file.getInputStream()) {
            return JsonMapper.shared().readValue(json, STAFF_BY_ORGANISATION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(file), unreadable);
        }
    }

    /**
     * The members of an organisation whose work a kind of notice is; empty for an organisation without listed staff.
     */
    public List<StaffMember> entitled(String organisation, NoticeKind kind) {
        return staff.getOrDefault(organisation, List.of()).stream()
                .filter(member -> member.hasAnyOf(EntitlementPolicy.entitled(kind)))
                .toList();
    }
}
