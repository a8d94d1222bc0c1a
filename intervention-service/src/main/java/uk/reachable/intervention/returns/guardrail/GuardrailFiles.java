package uk.reachable.intervention.returns.guardrail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** The reviewed files {@code guardrails/<region>.json}, one for every region. */
final class GuardrailFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, File> FILES = Regions.all().stream()
            .map(Region::id)
            .collect(Collectors.toUnmodifiableMap(region -> region, GuardrailFiles::read));

    private GuardrailFiles() {}

    /** One region's reviewed file as it is written. */
    record File(String region, String note, List<GrantConditions> years) {}

    /** Empty where no conditions are kept for the year. */
    static Optional<GrantConditions> of(String region, String grantYear) {
        return years(region).stream()
                .filter(conditions -> conditions.grantYear().equals(grantYear))
                .findFirst();
    }

    static List<GrantConditions> years(String region) {
        File file = FILES.get(region);
        return file == null ? List.of() : file.years();
    }

    private static File read(String region) {
        String name = "/guardrails/" + region + ".json";
        try (InputStream file = GuardrailFiles.class.getResourceAsStream(name)) {
            return JSON.readValue(file, File.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
