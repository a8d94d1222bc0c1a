package uk.reachable.incident.imports.istv;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.incident.imports.Files;
import uk.reachable.incident.imports.format.Fact.Assault;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Understood;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.imports.ImportFormat.ISTV_CSV;

class AssaultCsvTest {

    private static final String HEADER = "Time,Method,Location type,Place\n";

    @Test
    void anAssaultRecordSaysWhenByWhatMethodInWhatKindOfPlaceAndWhere() {
        Assault assault = assault("2026-11-14 23:30,Knife,Nightclub,Birmingham");
        assertThat(assault.at()).hasToString("2026-11-14T23:30:00Z");
        assertThat(assault.category()).isEqualTo(Category.KNIFE_INJURY);
        assertThat(assault.setting()).isEqualTo(Setting.NIGHT_TIME_ECONOMY);
        assertThat(assault.localAuthority()).isEqualTo("E08000025");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-14 23:30, 2026-07-14T22:30:00Z",
        "2026-07-14T23:30:10, 2026-07-14T22:30:10Z",
        "14/07/2026 23:30, 2026-07-14T22:30:00Z",
        "2026-07-14T23:30:00+02:00, 2026-07-14T21:30:00Z"
    })
    void aTimeWithoutOffsetIsLondonTime(String written, String meant) {
        assertThat(assault(written + ",Knife,,").at()).hasToString(meant);
    }

    @Test
    void aPlaceInWordsIsComparedAndNeverKept() {
        Assault assault = assault("2026-11-14 23:30,Fist,Street,outside Jordan Example's house");
        assertThat(assault.localAuthority()).isNull();
        assertThat(assault.toString()).doesNotContain("Jordan");
    }

    @Test
    void aSiteOfTheRegionSaysItsArea() {
        assertThat(assault("2026-11-14 23:30,Fist,Hospital,Heartlands Hospital").localAuthority())
                .isEqualTo("E08000025");
    }

    @Test
    void columnsThatCouldSayWhoSomebodyIsAreIgnoredAndNotEvenNamed() {
        var source = Files.open(ISTV_CSV, "Patient Jordan Example," + HEADER + "x,2026-11-14 23:30,Knife,,\n");
        assertThat(source.mapping().getFirst().column()).isNull();
        assertThat(source.mapping().getFirst().feeds()).isNull();
        assertThat(String.valueOf(source.next())).contains("KNIFE_INJURY").doesNotContain("Jordan");
    }

    @Test
    void whatIsNotUnderstoodIsRejectedWithAReasonThatRepeatsNothing() {
        List<ReadRow> rows = Files.rows(ISTV_CSV, HEADER + """
                yesterday,Knife,,
                2027-01-01 10:00,Knife,,
                2026-11-14 23:30,Jordan,,
                2026-11-14 23:30,,,
                2026-11-14 23:30,Knife,Jordan,
                """);
        assertThat(Files.errors(rows))
                .containsExactly(
                        "2: Time is not a date and time such as 2026-11-20 19:40",
                        "3: Time has not been yet",
                        "4: Method is not one of the words that are known: see the README for them",
                        "5: Method is missing",
                        "6: Location type is not one of the words that are known: see the README for them");
    }

    @Test
    void everyWordOfTheReviewedDataMeansSomething() {
        assertThat(AssaultWords.categoryOf("bladed-OBJECT")).isEqualTo(Category.KNIFE_INJURY);
        assertThat(AssaultWords.settingOf("Unknown")).isNull();
    }

    private static Assault assault(String row) {
        return (Assault) ((Understood) Files.rows(ISTV_CSV, HEADER + row).getFirst()).fact();
    }
}
