package uk.reachable.platform.stream;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TailTest {

    private final Table table = new Table();

    private static List<Long> after(Tail<Table.Row> tail, long seq) throws InterruptedException {
        return tail.after(seq, Duration.ofMillis(1), () -> true).stream()
                .map(Line::seq)
                .toList();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void howeverManyViewTheNewestTheTableIsReadOnce() throws InterruptedException {
        var tail = new Tail<>("a", table.add("a", 10), 7);
        tail.follow(10);
        for (int viewer = 0; viewer < 500; viewer++) {
            assertThat(after(tail, 7)).isEqualTo(numbers(8, 10));
        }
        assertThat(table.reads()).isEqualTo(1);
    }

    @Test
    void whoeverIsFurtherBehindReadsTheTable() throws InterruptedException {
        var tail = new Tail<>("a", table.add("a", 10), 7);
        tail.follow(10);
        assertThat(after(tail, 3)).isEqualTo(numbers(4, 10));
    }

    @Test
    void aBurstLargerThanWhatIsAtHandLeavesNoGap() throws InterruptedException {
        var tail = new Tail<>("a", table.add("a", 5), 0);
        tail.follow(5);
        int burst = Tail.AT_HAND + 300;
        table.add("a", burst);
        tail.follow(5 + burst);
        assertThat(after(tail, 4)).isEqualTo(numbers(5, 504));
        assertThat(after(tail, 5 + burst - 2)).isEqualTo(numbers(5 + burst - 1, 5 + burst));
    }

    @Test
    void howeverManyViewAChangeItIsWrittenOnce() throws InterruptedException {
        var tail = new Tail<>("a", table.add("a", 1), 0);
        tail.follow(1);
        var writing = new Writing("line", JsonMapper.shared());
        byte[] first = line(tail).written(writing);
        assertThat(new String(first, UTF_8)).isEqualTo("id:1\nevent:line\ndata:{\"line\":1}\n\n");
        assertThat(line(tail).written(writing)).isSameAs(first);
    }

    private static Line<Table.Row> line(Tail<Table.Row> tail) throws InterruptedException {
        return tail.after(0, Duration.ofMillis(1), () -> true).getFirst();
    }

    @Test
    void aViewerThatSawEverythingWaitsNoLongerThanItsLimit() throws InterruptedException {
        assertThat(after(new Tail<>("a", table.add("a", 3), 3), 3)).isEmpty();
        assertThat(table.reads()).isZero();
    }

    @Test
    void aChannelThatNobodyViewsAnyMoreIsNotRead() {
        var tails = new Tails<>(table.add("a", 1));
        Tail<Table.Row> tail = tails.enter("a", 1);
        assertThat(tails.enter("a", 1)).isSameAs(tail);
        tails.leave(tail);
        table.add("a", 1);
        assertThat(tails.refresh()).as("viewers with news").isEqualTo(1);
        assertThat(table.reads()).isEqualTo(1);

        tails.leave(tail);
        table.add("a", 1);
        assertThat(tails.refresh()).isZero();
        assertThat(table.reads()).isEqualTo(1);
    }
}
