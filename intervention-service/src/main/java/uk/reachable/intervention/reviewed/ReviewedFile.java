package uk.reachable.intervention.reviewed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** A file of data that people reviewed, one for every region. */
public final class ReviewedFile {

    /** A misspelt or missing field of a reviewed file stops the start instead of being guessed. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ReviewedFile() {}

    /** All files {@code <folder>/<region>.json}, by region. */
    public static <T> Map<String, T> ofEachRegion(String folder, Class<T> form) {
        return Regions.all().stream()
                .map(Region::id)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), region -> ofRegion(folder, region, form)));
    }

    /** The file {@code <folder>/<region>.json}. */
    public static <T> T ofRegion(String folder, String region, Class<T> form) {
        String name = "/" + folder + "/" + region + ".json";
        try (InputStream file = ReviewedFile.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(file, () -> "no file " + name), form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
