package uk.reachable.incident.imports.police;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RefusedValue;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.imports.format.UnreadableFile;

/** What the police API answers for street-level crime: an array of objects, read one by one. */
public final class ApiJson implements RowSource {

    private static final String REMEDY = " Fetch it from the police API again and upload the whole of it.";

    /** An object of this kind has some hundred characters, three levels deep. */
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(10_000)
                    .maxNameLength(1_000)
                    .build())
            .build());

    private static final List<MappedColumn> MAPPING = mapping(
            "persistent_id", "ID",
            "month", "MONTH",
            "category", "CATEGORY",
            "location.latitude", "LATITUDE",
            "location.longitude", "LONGITUDE",
            "location.street.name", "STREET");

    private final JsonParser json;
    private final Circumstances circumstances;
    private int position;
    private boolean ended;

    private ApiJson(JsonParser json, Circumstances circumstances) {
        this.json = json;
        this.circumstances = circumstances;
    }

    /** @throws UnreadableFile when this is no array */
    public static ApiJson open(InputStream bytes, Circumstances circumstances) {
        try {
            JsonParser json = JSON.createParser(bytes);
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFile(1, "The file is empty or no JSON array." + REMEDY);
            }
            return new ApiJson(json, circumstances);
        } catch (JacksonException _) {
            throw new UnreadableFile(1, "This is no JSON." + REMEDY);
        }
    }

    private static List<MappedColumn> mapping(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new MappedColumn(i + 1, pairs[2 * i], pairs[2 * i + 1]))
                .toList();
    }

    @Override
    public List<MappedColumn> mapping() {
        return MAPPING;
    }

    @Override
    public @Nullable ReadRow next() {
        if (ended) {
            return null;
        }
        position++;
        try {
            if (json.nextToken() == JsonToken.END_ARRAY) {
                end();
                return null;
            }
            JsonNode element = json.readValueAsTree();
            return ReadRow.of(position, () -> crime(element));
        } catch (JacksonException _) {
            throw new UnreadableFile(position, "The JSON breaks off or is broken here." + REMEDY);
        }
    }

    private void end() {
        ended = true;
        if (json.nextToken() != null) {
            throw new UnreadableFile(position, "Something follows the JSON array." + REMEDY);
        }
    }

    private Understood crime(JsonNode element) {
        if (!element.isObject()) {
            throw new RefusedValue("This is no object");
        }
        var crime = new PublishedCrime(
                text(element, "/persistent_id"),
                required(element, "/month", "month"),
                required(element, "/category", "category"),
                text(element, "/location/latitude"),
                text(element, "/location/longitude"),
                text(element, "/location/street/name"));
        return crime.understood(position, null, circumstances);
    }

    private static String required(JsonNode element, String pointer, String name) {
        String value = text(element, pointer);
        if (value.isEmpty()) {
            throw new RefusedValue(name + " is missing");
        }
        return value;
    }

    private static String text(JsonNode element, String pointer) {
        JsonNode value = element.at(pointer);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isContainer()) {
            throw new RefusedValue(pointer.substring(1).replace('/', '.') + " is no value");
        }
        return value.asString().strip();
    }
}
