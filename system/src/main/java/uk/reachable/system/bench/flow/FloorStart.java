package uk.reachable.system.bench.flow;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The first commit of a floor. */
final class FloorStart implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("floor-start").daemon().factory());
    private final FloorRows rows;
    private final FloorSender next;

    FloorStart(FloorRows rows, FloorSender next) {
        this.rows = rows;
        this.next = next;
    }

    void submit(long number) {
        thread.execute(() -> step(number));
    }

    @Override
    public void close() throws SQLException {
        thread.close();
        rows.close();
        next.close();
    }

    private void step(long number) {
        try {
            rows.commit(number, FloorSender.payload(number));
            next.goOn(number);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
