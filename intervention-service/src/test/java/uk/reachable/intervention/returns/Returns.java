package uk.reachable.intervention.returns;

import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.returns.activity.ActivityProjection;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Tells this service what happened to referrals, and asks for returns as a manager does. */
@TestComponent
public class Returns {
    private final ActivityProjection projection;
    private final Programmes programmes;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Environment environment;

    Returns(
            ActivityProjection projection,
            Programmes programmes,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Environment environment) {
        this.projection = projection;
        this.programmes = programmes;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** A programme that nobody else uses. */
    public Programme programme(String region, String area) {
        Programme programme = ProgrammeFixture.programme(Places.newId("programme"))
                .of("provider-of-returns")
                .inRegion(region, area)
                .places(0)
                .build();
        transaction.executeWithoutResult(_ -> programmes.add(programme));
        return programme;
    }

    public void hear(CaseEvent... events) {
        Stream.of(events).forEach(event -> transaction.executeWithoutResult(_ -> projection.on(event)));
    }

    /** As many people as a published report says, all on one day. */
    public void reached(String programme, String age, int people, String day) {
        jdbc.sql("""
                        INSERT INTO first_contact (placement_id, referral_id, region, incident_reference, person_id,
                            programme, age_band, local_authority, home_local_authority, contacted_at, on_day)
                        SELECT :programme || :age || number, 'referral-' || number, 'west-midlands', 'WM', :programme || :age || number,
                            :programme, :age, 'E08000025', 'E08000025', :day::timestamptz, :day::date
                        FROM generate_series(1, :people) AS number""")
                .param("programme", programme)
                .param("age", age)
                .param("people", people)
                .param("day", day)
                .update();
    }

    public ResponseSpec get(String path, Token token) {
        return client().get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    public ResponseSpec post(String path, String body, Token token) {
        return client().post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /** What the manager of the West Midlands reads. */
    public JsonNode read(String path) {
        return json(get(path, TestTokens.programmeManager()).expectStatus().isOk());
    }

    public String csv(String path) {
        return text(client().get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.programmeManager().bearer())
                .accept(MediaType.parseMediaType("text/csv"))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static String text(ResponseSpec response) {
        String body = response.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }

    public static JsonNode json(ResponseSpec response) {
        return JsonMapper.shared().readTree(text(response));
    }

    public static Token managerOfWestYorkshire() {
        return TestTokens.token("manager.westyorkshire", "west-yorkshire-vrp", "west-yorkshire", "PROGRAMME_MANAGER");
    }

    /** The row of a programme, or the line of a return under its key. */
    public static JsonNode row(JsonNode rows, String key, String value) {
        return rows.valueStream()
                .filter(row -> row.path(key).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + value + " in " + rows));
    }

    private RestTestClient client() {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .build();
    }
}
