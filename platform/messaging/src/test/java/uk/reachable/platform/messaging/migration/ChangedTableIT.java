package uk.reachable.platform.messaging.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.KernelTest;
import uk.reachable.platform.web.problem.ChangedTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** As PostgreSQL and its driver are: a service of the present release while the next one migrates. */
@KernelTest
class ChangedTableIT {

    /** The driver prepares a statement on the server when it was asked five times. */
    private static final int OFTEN = 6;

    @Autowired
    JdbcClient others;

    @Autowired
    DataSource connections;

    private Connection connection;
    private JdbcClient reader;
    private TransactionTemplate transaction;

    @BeforeEach
    void aTableThatOneConnectionReadsOften() throws SQLException {
        others.sql("CREATE TABLE growing (id integer)").update();
        connection = connections.getConnection();
        var held = new SingleConnectionDataSource(connection, true);
        reader = JdbcClient.create(held);
        transaction = new TransactionTemplate(new JdbcTransactionManager(held));
        for (int time = 0; time < OFTEN; time++) {
            readWhole();
        }
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        connection.close();
        others.sql("DROP TABLE growing").update();
    }

    @Test
    void whoReadsATableWholeMayComeBackAfterItsMigration() {
        others.sql("ALTER TABLE growing ADD COLUMN more text").update();

        var failure = catchThrowableOfType(UncategorizedSQLException.class, this::readWhole);

        assertThat(failure).matches(ChangedTable::causes);
        assertThat(readWhole()).isEmpty();
    }

    private List<Map<String, Object>> readWhole() {
        return transaction.execute(
                _ -> reader.sql("SELECT * FROM growing").query().listOfRows());
    }
}
