package uk.reachable.gateway.picture;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PictureTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Test
    void aPlaceBarIsFilledThenReservedThenFreeAsLongAsThereArePlaces() {
        PlaceBar bar = PlaceBar.of(100, 60, 10);

        assertThat(bar.segments())
                .extracting(segment -> segment.part().look(), Segment::x, Segment::width)
                .containsExactly(
                        tuple(Look.SOLID, 0.0, 180.0), tuple(Look.HATCHED, 180.0, 30.0), tuple(Look.OPEN, 210.0, 90.0));
        assertThat(bar.words()).isEqualTo("60 filled, 10 reserved, 30 free of 100 places");
    }

    @Test
    void whenPlacesWereLoweredTheBarIsFullAndSaysHowManyAreTooMany() {
        PlaceBar bar = PlaceBar.of(10, 11, 1);

        assertThat(bar.free()).isZero();
        assertThat(bar.over()).isEqualTo(2);
        assertThat(bar.segments().getLast().x() + bar.segments().getLast().width())
                .isEqualTo(PlaceBar.LENGTH);
    }

    @Test
    void aProgrammeWithoutPlacesHasAnEmptyBar() {
        assertThat(PlaceBar.of(0, 0, 0).segments()).isEmpty();
    }

    @Test
    void noTwoPartsOfAPictureAreToldApartByColourAlone() {
        assertThat(PlaceBar.of(3, 1, 1).key())
                .extracting(Part::look)
                .doesNotHaveDuplicates()
                .containsExactly(Look.SOLID, Look.HATCHED, Look.OPEN);
    }

    @Test
    void theLongestBarOfAFlowIsTheWholeLengthAndTheOthersAreToScale() {
        Flow flow = Flow.of(List.of(
                new Flow.From("Therapy", List.of(part(Look.SOLID, 30), part(Look.DOTTED, 10))),
                new Flow.From("Resettlement", List.of(part(Look.SOLID, 20), part(Look.DOTTED, 0))),
                new Flow.From("Safe space", List.of(part(Look.SOLID, 0), part(Look.DOTTED, 0)))));

        assertThat(flow.rows()).extracting(Flow.Row::name).containsExactly("Therapy", "Resettlement");
        assertThat(flow.rows().getFirst().segments()).extracting(Segment::width).containsExactly(225.0, 75.0);
        assertThat(flow.rows().getLast().segments()).extracting(Segment::width).containsExactly(150.0);
    }

    @Test
    void aSparklineGoesFromLeftToRightAndItsFootIsZero() {
        Sparkline line = Sparkline.of(List.of(
                new Sparkline.Figure("September 2026", 0),
                new Sparkline.Figure("October 2026", 8),
                new Sparkline.Figure("November 2026", 4)));

        assertThat(line.points()).isEqualTo("4.0,26.0 60.0,4.0 116.0,15.0");
        assertThat(line.words()).isEqualTo("November 2026: 4; at most 8 since September 2026");
    }

    @Test
    void aSparklineOfNothingButZerosLiesOnItsFoot() {
        assertThat(Sparkline.of(List.of(new Sparkline.Figure("November 2026", 0)))
                        .endY())
                .isEqualTo(26.0);
    }

    @Test
    void theWindDownCurveFallsInStepsOnTheDaysWhenSomethingEnds() {
        StepCurve curve = StepCurve.of(
                JANUARY,
                JANUARY.plusDays(100),
                List.of(new StepCurve.Line(
                        "funded",
                        List.of(new StepCurve.Level(JANUARY, 200), new StepCurve.Level(JANUARY.plusDays(50), 100)))));

        assertThat(curve.most()).isEqualTo(200);
        assertThat(curve.lines().getFirst().path()).isEqualTo("M36 14.0H174.0V77.0H312");
    }

    @Test
    void theSecondLineOfACurveIsDashed() {
        var line = new StepCurve.Line("funded", List.of(new StepCurve.Level(JANUARY, 1)));
        var other = new StepCurve.Line("takes somebody on", List.of(new StepCurve.Level(JANUARY, 0)));

        assertThat(StepCurve.of(JANUARY, JANUARY.plusDays(1), List.of(line, other))
                        .lines())
                .extracting(StepCurve.Drawn::dashed)
                .containsExactly(false, true);
    }

    private static Part part(Look look, int count) {
        return new Part(look, "words", count);
    }
}
