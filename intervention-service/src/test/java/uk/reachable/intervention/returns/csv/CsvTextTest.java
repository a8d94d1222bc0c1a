package uk.reachable.intervention.returns.csv;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {

    @Test
    void aCommaOrAQuoteIsKept() {
        assertThat(CsvText.of(List.of(List.of("a", "b, \"c\""), List.of("1", ""))))
                .isEqualTo("a,\"b, \"\"c\"\"\"\r\n1,\r\n");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsTextAndANegativeAmountIsANumber() {
        assertThat(CsvText.of(List.of(List.of("=1+1", "-20.50", "*")))).isEqualTo("'=1+1,-20.50,*\r\n");
    }
}
