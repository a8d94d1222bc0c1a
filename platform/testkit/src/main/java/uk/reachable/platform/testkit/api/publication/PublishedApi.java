package uk.reachable.platform.testkit.api.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.testkit.api.CommittedDescriptions;
import uk.reachable.platform.testkit.api.Completeness;
import uk.reachable.platform.testkit.api.ServedDescription;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what a running service says of itself with what is committed for its clients. */
public final class PublishedApi {

    /** Run a service's tests with {@code -Dcontracts.update=true} to publish a change that breaks nothing. */
    private static final boolean UPDATE = Boolean.getBoolean("contracts.update");

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private PublishedApi() {}

    /** Fails by name when the service on this port breaks, changes or contradicts what is committed. */
    public static void assertPublished(String service, int port) {
        String served = ServedDescription.of("http://localhost:" + port + "/api/docs/" + service);
        JsonNode now = SORTED.readTree(served);
        if (Files.exists(CommittedDescriptions.file(service))) {
            assertThat(breaks(CommittedDescriptions.read(service), served))
                    .as("%s would break its clients: serve it beside the old, under another name", service)
                    .isEmpty();
        }
        if (UPDATE) {
            write(service, SORTED.writeValueAsString(now) + "\n");
        }
        assertThat(Completeness.violations(now))
                .as("what the description of %s lacks", service)
                .isEmpty();
        assertThat(differences(CommittedDescriptions.read(service), served))
                .as("contracts/openapi/%s.json: run with -Dcontracts.update=true to publish what is new", service)
                .isEmpty();
    }

    static List<String> breaks(String published, String changed) {
        return BreakingChanges.between(SORTED.readTree(published), SORTED.readTree(changed));
    }

    static List<String> differences(String committed, String served) {
        return Differences.between(SORTED.readTree(committed), SORTED.readTree(served));
    }

    private static void write(String service, String content) {
        try {
            Files.writeString(CommittedDescriptions.file(service), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
