package uk.reachable.gateway.logging.form;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SaidTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    7:40pm, 19:40
                    7.40 pm, 19:40
                    7pm, 19:00
                    7:40 P.M., 19:40
                    19:40, 19:40
                    1940, 19:40
                    0705, 07:05
                    12am, 00:00
                    12:30pm, 12:30
                    midday, 12:00
                    Midnight, 00:00
                    """)
    void aTimeIsTypedAsPeopleSayIt(String typed, LocalTime time) {
        assertThat(SaidTime.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "19", "25:00", "7:75pm", "13pm", "0am", "about seven", "7:4"})
    void whatIsNoTimeOrCouldBeTwoIsNone(String typed) {
        assertThat(SaidTime.time(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-03-01", "1/3/2010", "01/03/2010", "1 3 2010", "1.3.2010", "1-3-2010"})
    void aDayIsTypedOrComesFromTheBrowsersField(String typed) {
        assertThat(SaidTime.day(typed)).isEqualTo(LocalDate.of(2010, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "31/2/2010", "3/2010", "2010-13-01"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(SaidTime.day(typed)).isNull();
    }
}
