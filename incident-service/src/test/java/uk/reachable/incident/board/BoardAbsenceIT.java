package uk.reachable.incident.board;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.running.Stream;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

/** Who loses the board for a while, and who never comes back. */
@RunningService
class BoardAbsenceIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final String STREAM = "/api/board/stream";

    /** Ten minutes at ten times the peak of all of England in one region (docs/scaling.md), as if in a moment. */
    private static final int OF_TEN_MINUTES = 2_400;

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;
    private final MeterRegistry metrics;
    private final int port;

    BoardAbsenceIT(Api api, Story story, JdbcClient jdbc, MeterRegistry metrics, @LocalServerPort int port) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
        this.metrics = metrics;
        this.port = port;
    }

    @Test
    void whoIsAwayForTenMinutesMissesNothingAndSeesNothingTwice() {
        Case logged = story.logged();
        long left = Long.parseLong(api.get(DESK, "/api/board").text("/lastEventId"));
        changeElsewhere(logged, OF_TEN_MINUTES);

        List<Long> seen = new ArrayList<>();
        for (int half = OF_TEN_MINUTES / 2; half <= OF_TEN_MINUTES; half += OF_TEN_MINUTES / 2) {
            seen.addAll(seenUntil(half, seen.isEmpty() ? left : seen.getLast(), seen.size()));
        }

        assertThat(seen)
                .isEqualTo(LongStream.rangeClosed(left + 1, left + OF_TEN_MINUTES)
                        .boxed()
                        .toList());
    }

    /** The connection breaks again when so many have come. */
    private List<Long> seenUntil(int enough, long lastEventId, int before) {
        try (Stream stream = api.stream(DESK, STREAM, "Last-Event-ID", Long.toString(lastEventId))) {
            soon().until(() -> before + stream.ids().size() >= enough);
            return stream.ids();
        }
    }

    @Test
    void whoWasSentNothingYetResumesWhereTheStreamBegan() {
        Case logged = story.logged();
        String position;
        try (Stream stream = api.stream(DESK, STREAM)) {
            soon().until(stream::isOpen);
            position = stream.position();
        }
        changeElsewhere(logged, 3);

        try (Stream resumed = api.stream(DESK, STREAM, "Last-Event-ID", position)) {
            soon().until(() -> resumed.ids().size() >= 3);
            assertThat(resumed.ids().getFirst()).isEqualTo(Long.parseLong(position) + 1);
        }
    }

    @Test
    void ofViewersWhoHaveGoneWithoutAWordNothingIsLeftAfterTheNextChange() throws IOException {
        Case logged = story.logged();
        List<Socket> viewers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            viewers.add(open());
        }
        assertThat(openBoards()).isGreaterThanOrEqualTo(50);

        for (Socket viewer : viewers) {
            viewer.setSoLinger(true, 0);
            viewer.close();
        }
        changeElsewhere(logged, 1);

        soon().until(() -> openBoards() == 0);
    }

    /** As another instance would, in one commit. */
    private void changeElsewhere(Case logged, int count) {
        jdbc.sql("""
                WITH head AS (
                    UPDATE board_head SET seq = seq + :count, at = clock_timestamp() WHERE region = 'west-midlands'
                    RETURNING region, seq, at),
                changes AS (
                    INSERT INTO board_change (region, seq, at, incident_id, local_authority, npu, row)
                    SELECT head.region, head.seq - :count + number, head.at, incident_id, local_authority, npu, row
                    FROM board_row, head, generate_series(1, :count) AS number
                    WHERE incident_id = :incident)
                UPDATE board_row SET seq = head.seq FROM head WHERE incident_id = :incident
                """)
                .param("count", count)
                .param("incident", logged.incidentId())
                .update();
    }

    /** It has been answered when this returns. */
    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String request =
                "GET " + STREAM + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + DESK.bearer() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        assertThat(status).isEqualTo("HTTP/1.1 200");
        return socket;
    }

    private double openBoards() {
        return metrics.get("reachable.board.viewers").gauge().value();
    }
}
