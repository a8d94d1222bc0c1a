package uk.reachable.incident.imports.police;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.incident.imports.Files;
import uk.reachable.incident.imports.StreetFile;
import uk.reachable.incident.imports.format.Fact.PoliceCrime;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.format.Neighbourhood;
import uk.reachable.incident.imports.format.Point;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RowIdentity.ByContent;
import uk.reachable.incident.imports.format.RowIdentity.ById;
import uk.reachable.incident.imports.format.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.incident.imports.ImportFormat.POLICE_STREET_CSV;

class StreetCsvTest {

    private static final String ROW = StreetFile.good(1, 0);

    @Test
    void aRowOfTheStreetLevelFileBecomesACrimeOfItsMonthAndNeighbourhood() {
        Understood row = understood(ROW);
        PoliceCrime crime = (PoliceCrime) row.fact();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.identity()).isEqualTo(new ById(StreetFile.id(1, 0)));
        assertThat(crime.month()).hasToString("2024-06");
        assertThat(crime.crimeType()).isEqualTo("VIOLENCE_AND_SEXUAL_OFFENCES");
        assertThat(crime.lsoa()).isEqualTo(new Neighbourhood("E01008881", "Birmingham 067A"));
        assertThat(new Neighbourhood("E01008881", "Birmingham 067A").localAuthority())
                .isEqualTo("E08000025");
        assertThat(crime.point()).isEqualTo(new Point(52.48, -1.9));
    }

    @Test
    void theMappingShowsWhichColumnFeedsWhatAndWhichAreNeverKept() {
        List<MappedColumn> mapping =
                Files.open(POLICE_STREET_CSV, StreetFile.HEADER).mapping();
        assertThat(mapping)
                .contains(new MappedColumn(2, "Month", "MONTH"), new MappedColumn(10, "Crime type", "CATEGORY"));
        assertThat(mapping)
                .filteredOn(column -> column.feeds() == null)
                .extracting(MappedColumn::position)
                .containsExactly(3, 4, 11, 12);
    }

    @Test
    void eachOfTenKindsOfBadRowIsRejectedWithItsLineAndReasonAndNothingOfTheRow() {
        List<ReadRow> rows = Files.rows(POLICE_STREET_CSV, StreetFile.of(1, 20, 10));
        assertThat(Files.errors(rows))
                .containsExactly(
                        "3: Month is missing",
                        "5: Month is not a month such as 2024-06",
                        "7: Month has not been yet",
                        "9: Crime type is not one that police publish",
                        "11: Latitude is not a number",
                        "13: One of latitude and longitude is missing",
                        "15: Latitude and longitude are not in the United Kingdom",
                        "17: LSOA code is not one of England or Wales, such as E01008881",
                        "19: The line has fewer values than the header has columns",
                        "21: A quotation mark is not closed on its line, or closed before the value ends");
        assertThat(rows).filteredOn(Understood.class::isInstance).hasSize(10);
    }

    @Test
    void byteOrderMarkCarriageReturnsQuotedCommasAndBlankLinesChangeNothing() {
        String plain = StreetFile.HEADER + "\n" + ROW + "\n";
        String decorated = "\uFEFF" + StreetFile.HEADER + "\r\n\r\n" + ROW + "\r\n\r\n";
        assertThat(((Understood) Files.rows(POLICE_STREET_CSV, decorated).getFirst()).fact())
                .isEqualTo(((Understood) Files.rows(POLICE_STREET_CSV, plain).getFirst()).fact());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly() {
        String file = StreetFile.HEADER + "\n" + ROW.replace("side\"", "side") + "\n" + StreetFile.good(1, 1);
        List<ReadRow> rows = Files.rows(POLICE_STREET_CSV, file);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast()).isInstanceOf(Understood.class);
    }

    @Test
    void aRowWithoutCrimeIdIsKnownAgainByAllThatItSays() {
        Understood row = understood(
                ",2024-06,F,F,-1.9,52.4,On or near High Street,E01008881,Birmingham 067A,Anti-social behaviour,,");
        assertThat(row.identity()).isInstanceOf(ByContent.class);
    }

    @Test
    void aRowWithoutAnyPlaceIsACrimeAllTheSame() {
        Understood row = understood("a1,2024-06,F,F,,,No Location,,,Drugs,,");
        assertThat(((PoliceCrime) row.fact()).lsoa()).isNull();
    }

    @Test
    void aLineThatIsNotUtf8IsRejectedAndTheNextIsRead() {
        byte[] latin = (StreetFile.HEADER + "\n" + ROW.replace("High", "Caf\u00e9") + "\n" + ROW)
                .getBytes(StandardCharsets.ISO_8859_1);
        List<ReadRow> rows = Files.rows(Files.open(POLICE_STREET_CSV, latin));
        assertThat(Files.errors(rows)).containsExactly("2: The line is not UTF-8: save the file as CSV UTF-8");
        assertThat(rows).hasSize(2);
    }

    @Test
    void aLineOfAMillionLettersIsRejectedWithoutBeingHeld() {
        List<ReadRow> rows =
                Files.rows(POLICE_STREET_CSV, StreetFile.HEADER + "\n" + "x".repeat(1_000_000) + "\n" + ROW);
        assertThat(Files.errors(rows)).containsExactly("2: The line is longer than 10,000 bytes");
        assertThat(rows).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "PK\u0003\u0004\u0014binary", "month,day\n1,2", "\u0000\u0000"})
    void aFileThatIsEmptyOrAnArchiveOrAnotherTableIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> Files.open(POLICE_STREET_CSV, text)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aRefusedFileSaysWhichColumnsItLacks() {
        assertThatThrownBy(() -> Files.open(POLICE_STREET_CSV, "Crime ID,Month"))
                .hasMessageStartingWith("The first line does not name these columns: Longitude, Latitude, Crime type.");
    }

    private static Understood understood(String row) {
        return (Understood)
                Files.rows(POLICE_STREET_CSV, StreetFile.HEADER + "\n" + row).getFirst();
    }
}
