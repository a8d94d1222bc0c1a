package uk.reachable.platform.web.problem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.web.RunningEdge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** As PostgreSQL and its driver are: a service of the present release while the next one migrates. */
@RunningEdge
class ChangedTableIT {

    /** The driver prepares a statement on the server when it was asked five times. */
    private static final int OFTEN = 6;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aTableThatIsReadOften() {
        jdbc.sql("CREATE TABLE growing (id integer)").update();
        for (int time = 0; time < OFTEN; time++) {
            readWhole();
        }
    }

    @AfterEach
    void dropIt() {
        jdbc.sql("DROP TABLE growing").update();
    }

    @Test
    void whoReadsATableWholeMayComeBackAfterItsMigration() {
        jdbc.sql("ALTER TABLE growing ADD COLUMN more text").update();

        var failure = catchThrowableOfType(UncategorizedSQLException.class, this::readWhole);

        assertThat(new StoreFailures().translate(failure))
                .isNotNull()
                .extracting(ProblemException::getStatusCode)
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(readWhole()).isEmpty();
    }

    private List<Map<String, Object>> readWhole() {
        return transaction.execute(
                _ -> jdbc.sql("SELECT * FROM growing").query().listOfRows());
    }
}
