package uk.reachable.platform.web.problem;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;

import static org.assertj.core.api.Assertions.assertThat;

class StoreFailuresTest {

    private final StoreFailures failures = new StoreFailures();

    @Test
    void whoMeetsAMigrationMayComeBack() {
        assertThat(failures.translate(refused("ERROR: cached plan must not change result type")))
                .isNotNull()
                .extracting(ProblemException::getStatusCode)
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void whatPostgresqlCannotDoIsOurFault() {
        assertThat(failures.translate(refused("ERROR: FOR UPDATE is not allowed with GROUP BY clause")))
                .isNull();
    }

    private static UncategorizedSQLException refused(String message) {
        return new UncategorizedSQLException("reading", null, new SQLException(message, "0A000"));
    }
}
