package uk.reachable.platform.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.stream.waking.CommitSignal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

class StreamsTest {

    private final Table table = new Table();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Streams<Table.Row> streams =
            new Streams<>("test", "line", table, new CommitSignal(), metrics, JsonMapper.shared());
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new OddLines(streams)).build();

    @RestController
    record OddLines(Streams<Table.Row> streams) {
        @GetMapping("/stream")
        ResponseEntity<SseEmitter> stream(
                @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
            return streams.open("a", lastEventId, line -> line.seq() % 2 == 1);
        }
    }

    @BeforeEach
    void start() {
        streams.start();
    }

    @AfterEach
    void stop() {
        streams.endAll();
        streams.stop();
    }

    private MockHttpServletResponse open(String lastEventId) throws Exception {
        MockHttpServletResponse response = http.perform(get("/stream").header("Last-Event-ID", lastEventId))
                .andReturn()
                .getResponse();
        await().until(() -> response.getContentAsString().contains(":open"));
        return response;
    }

    /** Of the events, not of the signs of life. */
    private static List<String> ids(MockHttpServletResponse response) throws Exception {
        return Stream.of(response.getContentAsString().split("\n\n"))
                .filter(block -> block.contains("event:"))
                .map(block -> block.lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void aStreamSendsWhatItsViewerMaySeeAfterItsLastEventId() throws Exception {
        table.add("a", 5).add("b", 9);
        MockHttpServletResponse stream = open("2");
        table.add("a", 4);
        await().until(() -> ids(stream).contains("id:9"));
        assertThat(ids(stream)).containsExactly("id:3", "id:5", "id:7", "id:9");
        assertThat(stream.getContentAsString()).contains("id:3\nevent:line\ndata:{\"line\":3}\n\n");
    }

    @Test
    void aStreamThatCannotResumeSaysSoAndStartsAtTheNewest() throws Exception {
        table.add("a", 2);
        MockHttpServletResponse stream = open("99");
        table.add("a", 1);
        await().until(() -> ids(stream).contains("id:3"));
        assertThat(stream.getContentAsString()).startsWith("id:2\nevent:reset\ndata:{}\n\n");
    }

    @Test
    void whoHasSeenNothingYetKnowsWhereToResume() throws Exception {
        table.add("a", 4);
        assertThat(open("2").getContentAsString()).startsWith("id:2\n:open\n\n");
    }

    @Test
    void proxiesAreToldNotToHoldAStreamBack() throws Exception {
        assertThat(open("0").getHeader("X-Accel-Buffering")).isEqualTo("no");
    }

    @Test
    void openStreamsAreCountedUntilTheServiceStops() throws Exception {
        open("0");
        assertThat(metrics.get("reachable.test.viewers").gauge().value()).isEqualTo(1);
        streams.endAll();
        await().until(() -> metrics.get("reachable.test.viewers").gauge().value() == 0);
    }

    @Test
    void whoComesBackWhileTheServiceStopsDoesNotHoldItUp() throws Exception {
        streams.endAll();
        open("0");
        await().until(() -> metrics.get("reachable.test.viewers").gauge().value() == 0);
    }

    @Test
    void aServiceThatStartsAgainLetsViewersIn() throws Exception {
        streams.endAll();
        streams.stop();
        streams.start();
        MockHttpServletResponse stream = open("0");
        table.add("a", 1);
        await().until(() -> ids(stream).contains("id:1"));
    }
}
