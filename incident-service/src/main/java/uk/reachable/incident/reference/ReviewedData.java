package uk.reachable.incident.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/**
 * Reads data files that people review; a file that is missing, or says anything we do not understand, stops the start.
 */
public final class ReviewedData {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReviewedData() {}

    public static <T> T read(String file, Class<T> type) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return STRICT.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** The file of every region in a folder, by region id. */
    public static <T> Map<String, T> perRegion(String folder, Class<T> type) {
        return Regions.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Region::id, region -> read(folder + "/" + region.id() + ".json", type)));
    }
}
