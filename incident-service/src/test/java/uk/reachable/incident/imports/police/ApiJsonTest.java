package uk.reachable.incident.imports.police;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.incident.imports.Files;
import uk.reachable.incident.imports.StreetFile;
import uk.reachable.incident.imports.format.Fact.PoliceCrime;
import uk.reachable.incident.imports.format.Point;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.imports.format.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.incident.imports.ImportFormat.POLICE_API_JSON;
import static uk.reachable.incident.imports.ImportFormat.POLICE_STREET_CSV;

class ApiJsonTest {

    private static final String CRIME = """
            {"category": "violent-crime", "location_type": "Force", "context": "", "id": 116208998, "month": "2024-06",
             "location": {"latitude": "52.629729", "street": {"id": 1738842, "name": "On or near Hill Lane"},
                          "longitude": "-1.131592"},
             "persistent_id": "%s", "outcome_status": null, "location_subtype": ""}
            """;

    @Test
    void anObjectOfThePoliceApiBecomesACrimeOfItsMonthAndPoint() {
        Understood row = (Understood) rows("[" + CRIME.formatted("ab12") + "]").getFirst();
        PoliceCrime crime = (PoliceCrime) row.fact();
        assertThat(crime.crimeType()).isEqualTo("VIOLENCE_AND_SEXUAL_OFFENCES");
        assertThat(crime.month()).hasToString("2024-06");
        assertThat(crime.point()).isEqualTo(new Point(52.629729, -1.131592));
    }

    @Test
    void aCrimeOfTheCsvIsKnownAgainInTheJsonWithAnIdAndWithout() {
        String noId = ",2024-06,F,F,-1.131592,52.629729,On or near Hill Lane,,,Violence and sexual offences,,";
        for (String id : List.of("", "ab12")) {
            ReadRow inCsv = Files.rows(POLICE_STREET_CSV, StreetFile.HEADER + "\n" + id + noId)
                    .getFirst();
            ReadRow inJson = rows("[" + CRIME.formatted(id) + "]").getFirst();
            assertThat(((Understood) inJson).identity()).isEqualTo(((Understood) inCsv).identity());
        }
    }

    @Test
    void anObjectWithoutLocationIsACrimeAllTheSame() {
        var row = (Understood) rows("[{\"category\": \"drugs\", \"month\": \"2024-06\", \"location\": null}]")
                .getFirst();
        assertThat(((PoliceCrime) row.fact()).point()).isNull();
    }

    @Test
    void afterTheLastObjectThereIsNoneHoweverOftenItIsAsked() {
        RowSource source = Files.open(POLICE_API_JSON, "[]");
        assertThat(source.next()).isNull();
        assertThat(source.next()).isNull();
    }

    @Test
    void anObjectThatCannotBeUsedIsRejectedWithItsPositionAndReason() {
        assertThat(Files.errors(rows("[" + CRIME.formatted("1") + ", {\"month\": \"2024-06\"}, 7]")))
                .containsExactly("2: category is missing", "3: This is no object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "PK\u0003\u0004",
                "[",
                "[{\"category\": \"drugs\", \"mon",
                "[] []",
                "[1,]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]"
            })
    void jsonThatIsCutInHalfOrBrokenIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> rows(text)).isInstanceOf(UnreadableFile.class);
    }

    private static List<ReadRow> rows(String json) {
        return Files.rows(POLICE_API_JSON, json);
    }
}
