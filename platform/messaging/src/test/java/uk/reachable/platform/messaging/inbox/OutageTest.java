package uk.reachable.platform.messaging.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import uk.reachable.contracts.UnreadableEvent;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new CannotAcquireLockException("deadlock"),
                new DataAccessResourceFailureException("connection lost"),
                new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException("pool")),
                new CannotCreateTransactionException("no connection"),
                new IllegalStateException("wrapped", new TimeoutException("broker")),
                new UncategorizedSQLException(
                        "reading", null, new SQLException("ERROR: cached plan must not change result type", "0A000")));
    }

    static Stream<Throwable> faultsOfTheEvent() {
        return Stream.of(
                new IllegalStateException("a fault of ours"),
                new DuplicateKeyException("twice"),
                new UncategorizedSQLException("asking", null, new SQLException("not to be had here", "0A000")),
                new UnreadableEvent("not JSON"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aServerThatIsAwayIsWaitedFor(Throwable failure) {
        assertThat(Outage.causes(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheEvent")
    void anEventThatDoesNotWorkIsNotWaitedFor(Throwable failure) {
        assertThat(Outage.causes(failure)).isFalse();
    }
}
