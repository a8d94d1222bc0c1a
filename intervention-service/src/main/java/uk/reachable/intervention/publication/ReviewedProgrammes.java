package uk.reachable.intervention.publication;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeJson;

/** What the reviewed files said when they were last loaded: the difference to it is what a new file changes. */
@Component
class ReviewedProgrammes {
    private final JdbcClient jdbc;

    ReviewedProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ObjectNode> find(String programme) {
        return jdbc.sql("SELECT content FROM reviewed_programme WHERE programme = :programme")
                .param("programme", programme)
                .query((row, _) -> ProgrammeJson.fields(row.getString("content")))
                .optional();
    }

    void keep(Programme programme) {
        jdbc.sql("""
                        INSERT INTO reviewed_programme (programme, content) VALUES (:programme, :content::jsonb)
                        ON CONFLICT (programme) DO UPDATE SET content = excluded.content
                        WHERE reviewed_programme.content <> excluded.content""")
                .param("programme", programme.id())
                .param("content", ProgrammeJson.write(programme))
                .update();
    }
}
