package uk.reachable.intervention.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The catalogue as it is in force, each programme with the number of its version. */
@Component
public class Programmes {

    /** A programme as it was published under a version, from 1. */
    public record Published(Programme programme, long version) {}

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Programme> ofRegion(String region) {
        return jdbc.sql("SELECT content FROM programme WHERE region = :region ORDER BY id")
                .param("region", region)
                .query((row, _) -> ProgrammeJson.read(row.getString("content")))
                .list();
    }

    public Optional<Programme> find(String id) {
        return jdbc.sql("SELECT content FROM programme WHERE id = :id")
                .param("id", id)
                .query((row, _) -> ProgrammeJson.read(row.getString("content")))
                .optional();
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
        return jdbc.sql("SELECT content, version FROM programme WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, _) -> new Published(ProgrammeJson.read(row.getString("content")), row.getLong("version")))
                .optional();
    }

    public void replace(Published next) {
        write(next.programme(), next.version(), """
                UPDATE programme SET region = :region, need = :need, version = :version, places = :places,
                    content = :content::jsonb
                WHERE id = :id""");
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
