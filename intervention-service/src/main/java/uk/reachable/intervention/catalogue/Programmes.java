package uk.reachable.intervention.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The catalogue as it is in force, each programme with the number of its version. */
@Component
public class Programmes {

    /** The places are those of the column that the ledger's trigger holds the counters against. */
    private static final String IN_FORCE =
            "SELECT content || jsonb_build_object('places', places) AS content, version FROM programme ";

    /** A programme as it was published under a version, from 1. */
    public record Published(Programme programme, long version) {}

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Published> ofRegion(String region) {
        return jdbc.sql(IN_FORCE + "WHERE region = :region ORDER BY id")
                .param("region", region)
                .query(Programmes::published)
                .list();
    }

    public Optional<Programme> find(String id) {
        return jdbc.sql(IN_FORCE + "WHERE id = :id")
                .param("id", id)
                .query(Programmes::published)
                .optional()
                .map(Published::programme);
    }

    /** Whether there is such a programme in this region. */
    public boolean isOf(String region, String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM programme WHERE id = :id AND region = :region)")
                .param("id", id)
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody has a place there, held or filled. */
    public boolean isTaken(String id) {
        return jdbc.sql("SELECT held + filled > 0 FROM programme WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Adds version 1 of a new programme; false when the programme exists already. */
    public boolean add(Programme programme) {
        return write(programme, 1, """
                        INSERT INTO programme (id, region, need, version, places, content)
                        VALUES (:id, :region, :need, :version, :places, :content::jsonb)
                        ON CONFLICT (id) DO NOTHING""") == 1;
    }

    /** The programme in force, locked until the transaction ends. */
    public Optional<Published> lock(String id) {
        return jdbc.sql(IN_FORCE + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Programmes::published)
                .optional();
    }

    public void replace(Published next) {
        write(next.programme(), next.version(), """
                UPDATE programme SET region = :region, need = :need, version = :version, places = :places,
                    content = :content::jsonb
                WHERE id = :id""");
    }

    private static Published published(ResultSet row, int index) throws SQLException {
        return new Published(ProgrammeJson.read(row.getString("content")), row.getLong("version"));
    }

    private int write(Programme programme, long version, String sql) {
        StatementSpec statement = jdbc.sql(sql)
                .param("id", programme.id())
                .param("region", programme.region())
                .param("need", programme.need().name())
                .param("version", version)
                .param("places", programme.places())
                .param("content", ProgrammeJson.write(programme));
        return statement.update();
    }
}
