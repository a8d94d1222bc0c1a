package uk.reachable.k8s.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That the table which the access rules of Kafka follow is what the code and the contracts say. */
class TableOfServicesTest {

    private static final Pattern LISTENS = Pattern.compile(
            "(?s)implements TopicListener.*?return Topic\\.([A-Z]+);|createContainer\\(Topic\\.([A-Z]+)\\.topicName");

    private final Contracts contracts = Contracts.read();
    private final List<EventFlow> flows = Architecture.flows(contracts.names());

    @Test
    void everyTopicOfTheContractsIsPublishedByOneService() {
        assertThat(flows.stream().flatMap(flow -> flow.publishes().stream()))
                .containsExactlyInAnyOrderElementsOf(contracts.names());
    }

    @Test
    void aServiceConsumesWhatItsListenersName() {
        assertThat(flows).hasSize(4).allSatisfy(flow -> assertThat(heardBy(flow.service()))
                .as(flow.service())
                .isEqualTo(flow.consumes()));
    }

    private static Set<String> heardBy(String service) throws IOException {
        var topics = new TreeSet<String>();
        try (var files = Files.walk(Path.of("..", service, "src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                LISTENS.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(topic -> topics.add(topic.toLowerCase(Locale.ROOT)));
            }
        }
        return topics;
    }
}
