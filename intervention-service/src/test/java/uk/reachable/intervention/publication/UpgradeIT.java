package uk.reachable.intervention.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.ProgrammeJson;

import static org.assertj.core.api.Assertions.assertThat;

/** What a system of before brings along, in a schema of its own that is rolled back. */
@InterventionTest
class UpgradeIT {
    private static final List<String> NEW =
            List.of("stage", "staffing", "windDown", "evidence", "sharingAgreement", "assumed");

    private final DataSource database;

    @Autowired
    UpgradeIT(DataSource database) {
        this.database = database;
    }

    @Test
    void aProgrammeOfBeforeIsReadAndItsFileSaysTheRest() throws SQLException, IOException {
        var file = ProgrammeFixture.programme("p").supporting(12).build();
        var old = ProgrammeJson.fields(file);
        old.remove(NEW);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE SCHEMA upgrade; SET LOCAL search_path TO upgrade");
            statement.execute(migration("V0100__places.sql"));
            statement.execute("INSERT INTO programme (id, region, need, version, places, content)"
                    + " VALUES ('p', 'west-midlands', 'THERAPY', 4, 10, '" + old + "')");

            statement.execute(migration("V0120__programme_history.sql"));

            var inForce = ProgrammeJson.read(text(statement, "SELECT content FROM programme"));
            var before = ProgrammeJson.fields(text(statement, "SELECT content FROM reviewed_programme"));
            assertThat(ReviewedFilePolicy.merge(before, file, inForce).next()).isEqualTo(file);
            assertThat(text(statement, "SELECT version || ' ' || author FROM programme_version"))
                    .isEqualTo("4 reviewed file");
            connection.rollback();
        }
    }

    private static String migration(String name) throws IOException {
        return new ClassPathResource("db/migration/intervention/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
