package uk.reachable.intervention.returns.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionPolicyTest {

    @Test
    void oneToSevenAreHidden() {
        List<Integer> small = IntStream.rangeClosed(1, 7).boxed().toList();

        assertThat(read(SuppressionPolicy.publish(small).figures())).containsOnly("*");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 10", "12, 10", "13, 15", "2414, 2415", "2412, 2410"})
    void othersAreRoundedToFive(int count, int published) {
        assertThat(read(SuppressionPolicy.publish(List.of(count)).figures())).containsExactly(published);
    }

    @Test
    void aFigureIsNeverHiddenAlone() {
        var published = SuppressionPolicy.publish(List.of(40, 3, 0, 12, 30));

        assertThat(read(published.figures())).containsExactly(40, "*", 0, "*", 30);
        assertThat(published.total().json()).isEqualTo("*");
    }

    @Test
    void theOnlyPeopleThereAreAreHiddenInTheTotalToo() {
        var published = SuppressionPolicy.publish(List.of(0, 3, 0));

        assertThat(read(published.figures())).containsExactly(0, "*", 0);
        assertThat(published.total().json()).isEqualTo("*");
    }

    @Test
    void aTotalIsAddedUpFromRoundedFiguresAndTellsNothingOfHiddenOnes() {
        assertThat(SuppressionPolicy.publish(List.of(12, 13, 1, 1)).total().json())
                .isEqualTo(35);
        assertThat(SuppressionPolicy.publish(List.of(12, 13, 7, 7)).total().json())
                .isEqualTo(35);
    }

    /** Seed 001 Table 1: 2,934 and 197. */
    @Test
    void tableOneOfSeed001AsItWouldBePublished() {
        var under25 = SuppressionPolicy.publish(List.of(75, 51, 13, 9, 231, 141, 0, 2414));
        var over25 = SuppressionPolicy.publish(List.of(0, 0, 16, 2, 5, 0, 26, 148));

        assertThat(read(under25.figures())).containsExactly(75, 50, 15, 10, 230, 140, 0, 2415);
        assertThat(under25.total().json()).isEqualTo(2935);
        assertThat(read(over25.figures())).containsExactly(0, 0, 15, "*", "*", 0, 25, 150);
        assertThat(over25.total().json()).isEqualTo(200);
    }

    @Test
    void aLongerPeriodIsAddedUpFromWhatWasPublishedOfItsQuarters() {
        var spring = SuppressionPolicy.publish(List.of(12, 3, 4));
        var summer = SuppressionPolicy.publish(List.of(13, 20, 30));

        var both = spring.plus(summer);

        assertThat(read(both.figures())).containsExactly(25, "*", "*");
        assertThat(both.total().json()).isEqualTo(20 + 65);
    }

    private static Stream<Object> read(List<Figure> figures) {
        return figures.stream().map(Figure::json);
    }
}
