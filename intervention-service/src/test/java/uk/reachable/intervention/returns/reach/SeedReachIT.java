package uk.reachable.intervention.returns.reach;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.returns.Returns;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.returns.Returns.row;

/** The figures that the units published, each in a year that no other test uses. */
@InterventionTest
class SeedReachIT {

    /** A row of a published table. */
    record Published(String intervention, int under25, int over25) {}

    private final Returns returns;

    @Autowired
    SeedReachIT(Returns returns) {
        this.returns = returns;
    }

    @Test
    void tableOneOfSeed001IsReproducedRowByRow() throws IOException {
        List<Published> table = fixture("/returns/seed-001-table-1.json");
        List<String> programmes =
                table.stream().map(row -> returnsOf(row, "2020-07-15")).toList();

        JsonNode reach = returns.read("/api/returns/reach?from=2020-04-01&to=2020-09-30");

        for (int each = 0; each < table.size(); each++) {
            JsonNode row = row(reach.path("rows"), "programme", programmes.get(each));
            assertThat(row.path("under25").asInt()).isEqualTo(table.get(each).under25());
            assertThat(row.path("over25").asInt()).isEqualTo(table.get(each).over25());
        }
        assertThat(reach.at("/total/under25").asInt()).isEqualTo(2934);
        assertThat(reach.at("/total/over25").asInt()).isEqualTo(197);
        publishedIsRoundedAndOneToSevenAreHidden(programmes);
    }

    private void publishedIsRoundedAndOneToSevenAreHidden(List<String> programmes) {
        JsonNode reach = returns.read("/api/returns/reach?from=2020-08-01&to=2020-08-31&audience=publication");

        assertThat(reach.path("from").asString()).isEqualTo("2020-07-01");
        assertThat(reach.path("to").asString()).isEqualTo("2020-09-30");
        assertThat(programmes.stream().map(programme -> row(reach.path("rows"), "programme", programme)
                        .path("over25")
                        .asString()))
                .containsExactly("0", "0", "15", "*", "*", "0", "25", "150");
        assertThat(reach.at("/total/under25").asInt()).isEqualTo(2935);
        assertThat(reach.at("/total/over25").asInt()).isEqualTo(200);
        assertThat(reach.path("peopleRepeat").isNull()).isTrue();
    }

    /** Seed 003 ¶5.4.6: nine months of 2023/24. */
    @Test
    void westYorkshiresTenThousandSixHundredAndThirtyAreReproduced() {
        var programme = returns.programme("west-yorkshire", "E08000035");
        returns.reached(programme.id(), "AGE_18_TO_24", 10_630, "2023-10-02");
        returns.reached(programme.id(), "AGE_25_AND_OVER", 401, "2023-10-02");
        returns.post(
                        "/api/programmes/" + programme.id() + "/professionals",
                        "{\"heldOn\": \"2023-10-02\", \"people\": 125, \"what\": \"OTHER\"}",
                        Returns.managerOfWestYorkshire())
                .expectStatus()
                .isCreated();

        JsonNode reach = Returns.json(
                returns.get("/api/returns/reach?from=2023-04-01&to=2023-12-31", Returns.managerOfWestYorkshire()));

        assertThat(reach.at("/total/under25").asInt()).isEqualTo(10_630);
        assertThat(reach.at("/total/over25").asInt()).isEqualTo(401);
        assertThat(reach.at("/total/professionals").asInt()).isEqualTo(125);
    }

    private String returnsOf(Published row, String day) {
        String programme = returns.programme("west-midlands", "E08000025").id();
        returns.reached(programme, "UNDER_18", row.under25(), day);
        returns.reached(programme, "AGE_25_AND_OVER", row.over25(), day);
        return programme;
    }

    private static List<Published> fixture(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(SeedReachIT.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        }
    }
}
