package uk.reachable.incident.baseline;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.reachable.incident.imports.StreetFile;
import uk.reachable.incident.imports.Uploads;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class BaselineIT {

    private static final Token DESK = TestTokens.dutyWestYorkshire();
    private static final YearMonth LAST = YearMonth.of(2025, 6);
    private static final String ROW = "%s,%s,F,F,-1.55%04d,53.8,On or near A,E010110%02d,Leeds 0%02dA,%s,,\n";

    private final Api api;
    private final Uploads uploads;

    BaselineIT(Api api, @LocalServerPort int port) {
        this.api = api;
        this.uploads = new Uploads(api, port);
    }

    @Test
    void anAreaMonthThatStandsOutAgainstItsOwnHistoryIsShownWithTheSentenceWhy() {
        StringBuilder file = new StringBuilder(StreetFile.HEADER).append('\n');
        for (int month = 0; month <= 12; month++) {
            for (int lsoa = 10; lsoa < 15; lsoa++) {
                boolean standsOut = month == 12 && lsoa == 12;
                add(file, LAST.minusMonths(12 - month), lsoa, standsOut ? 40 : 6 + (month + lsoa) % 4);
            }
        }
        uploads.done(DESK, "police-street-csv", file.toString());
        uploads.done(DESK, "police-api-json", """
                [{"category": "violent-crime", "month": "2025-06", "persistent_id": "only-in-the-api",
                  "location": {"latitude": "53.8", "longitude": "-1.550012", "street": {"name": "On or near A"}}}]
                """);

        Api.Answer june = api.get(DESK, "/api/baseline?month=2025-06");

        assertThat(june.body().at("/standsOut").findValuesAsString("name")).containsExactly("Leeds 012A", "Leeds");
        assertThat(june.text("/standsOut/0/name")).isEqualTo("Leeds 012A");
        assertThat(june.body().at("/standsOut/0/observed").asInt())
                .as("with the row of the API, which says its point on the map only")
                .isEqualTo(41);
        assertThat(june.text("/standsOut/0/why"))
                .startsWith("Leeds 012A had 41 violent and sexual offences in June 2025;")
                .contains("its 12 earlier full months had 7.")
                .endsWith("Among 5 areas of its kind, chance alone gives so rare a month less than once a year.");
        assertThat(api.get(DESK, "/api/baseline").text("/month")).isEqualTo("2025-06");
        assertThat(api.get(DESK, "/api/baseline?month=2025-05").text("/notCompared"))
                .isEqualTo("There are 11 full months before it; 12 are needed to compare with.");
        assertThat(api.get(DESK, "/api/baseline?month=June").wrongFields()).containsExactly("month");
    }

    private static void add(StringBuilder file, YearMonth month, int lsoa, int crimes) {
        for (int number = 0; number < crimes; number++) {
            file.append(ROW.formatted(
                    "wy-" + month + "-" + lsoa + "-" + number,
                    month,
                    lsoa,
                    lsoa,
                    lsoa,
                    "Violence and sexual offences"));
            file.append(ROW.formatted("th-" + month + "-" + lsoa + "-" + number, month, lsoa, lsoa, lsoa, "Drugs"));
        }
    }
}
