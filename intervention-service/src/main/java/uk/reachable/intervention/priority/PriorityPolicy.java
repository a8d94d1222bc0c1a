package uk.reachable.intervention.priority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/**
 * Who comes before whom in line, by the first row of {@code priorities.json} that means them; time decides between
 * equals.
 */
public final class PriorityPolicy {
    private record File(String note, List<Priority> priorities) {}

    private static final List<Priority> ROWS = read();

    private PriorityPolicy() {}

    public static Priority of(Need need, @Nullable Setting setting) {
        return ROWS.stream().filter(row -> row.means(need, setting)).findFirst().orElseThrow();
    }

    /** As it is called today; a rank that is not given any more is the last. */
    public static Priority ranked(int rank) {
        return ROWS.stream().filter(row -> row.rank() == rank).findFirst().orElse(ROWS.getLast());
    }

    static List<Priority> rows() {
        return ROWS;
    }

    /** A misspelt or missing field stops the start instead of being guessed. */
    private static List<Priority> read() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream file = PriorityPolicy.class.getResourceAsStream("/priorities.json")) {
            return json.readValue(file, File.class).priorities;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("priorities.json", unreadable);
        }
    }
}
