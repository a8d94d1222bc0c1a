package uk.reachable.gateway.incident.timeline;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.incident.timeline.Label.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

class LabelTest {

    @Test
    void wordsThatHaveRoomStandInOneRow() {
        List<Label> labels = Label.place(List.of(new Wanted(0, "Logged"), new Wanted(200, "Corrected")));

        assertThat(labels).extracting(Label::row).containsExactly(0, 0);
    }

    @Test
    void wordsThatWouldTouchMoveDown() {
        List<Label> labels = Label.place(List.of(new Wanted(0, "Referred"), new Wanted(20, "Offered")));

        assertThat(labels).extracting(Label::row).containsExactly(1, 0);
    }

    @Test
    void longWordsAreCutBecauseTheTableHasTheWholeOfThem() {
        Label label = Label.place(List.of(new Wanted(0, "A service with a very long name indeed accepted")))
                .getFirst();

        assertThat(label.words()).hasSize(32).endsWith("…");
    }

    /** However many there are and wherever they are. */
    @RepeatedTest(50)
    void noTwoOverlapAndNoLineCrossesWords(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        List<Wanted> wanted = IntStream.range(0, 40)
                .mapToObj(i -> new Wanted(random.nextInt(900), "x".repeat(3 + random.nextInt(40))))
                .toList();

        List<Label> labels = Label.place(wanted);

        assertThat(labels).hasSameSizeAs(wanted);
        for (Label one : labels) {
            for (Label other : labels) {
                boolean beside = one == other || one.right() <= other.x() || other.right() <= one.x();
                assertThat(one.row() != other.row() || beside).isTrue();
                boolean above = other.row() < one.row();
                boolean crosses = above && other.x() < one.x() && one.x() < other.right();
                assertThat(crosses).as("the line to %s through %s", one, other).isFalse();
            }
        }
    }
}
