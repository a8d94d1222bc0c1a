package uk.reachable.incident.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.pattern.MeetingPattern;

/** Keeps every version of the rules of every region. */
@Repository
public class RulesVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RulesVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a version says. */
    private record Content(List<MeetingRule> rules, List<MeetingPattern> patterns) {}

    /**
     * The newest version whose moment has come. A version that was published later replaces one whose moment comes
     * later.
     */
    public Optional<RulesVersion> holding(String region, Instant at) {
        return jdbc.sql("""
                SELECT * FROM rules_version WHERE region = ? AND (holds_from IS NULL OR holds_from <= ?)
                ORDER BY version DESC LIMIT 1
                """)
                .params(region, at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> version(row))
                .optional();
    }

    public Optional<RulesVersion> find(String region, int version) {
        return jdbc.sql("SELECT * FROM rules_version WHERE region = ? AND version = ?")
                .params(region, version)
                .query((row, _) -> version(row))
                .optional();
    }

    /** Newest first. */
    public List<RulesVersion> of(String region) {
        return jdbc.sql("SELECT * FROM rules_version WHERE region = ? ORDER BY version DESC")
                .param(region)
                .query((row, _) -> version(row))
                .list();
    }

    /** False when that version is there already: nothing changes. */
    public boolean add(RulesVersion published) {
        MeetingRules rules = published.rules();
        Instant from = published.from();
        return jdbc.sql("""
                INSERT INTO rules_version (region, version, holds_from, basis, published_by, published_at, content)
                VALUES (:region, :version, :from, :basis, :by, :at, :content::jsonb) ON CONFLICT (region, version) DO NOTHING
                """)
                        .param("region", rules.region())
                        .param("version", rules.version())
                        .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC))
                        .param("basis", published.basis())
                        .param("by", published.publishedBy())
                        .param("at", published.publishedAt().atOffset(ZoneOffset.UTC))
                        .param("content", json.writeValueAsString(new Content(rules.rules(), rules.patterns())))
                        .update()
                == 1;
    }

    private RulesVersion version(ResultSet row) throws SQLException {
        Content content = json.readValue(row.getString("content"), Content.class);
        return new RulesVersion(
                new MeetingRules(row.getString("region"), row.getInt("version"), content.rules(), content.patterns()),
                Rows.time(row, "holds_from"),
                row.getString("basis"),
                row.getString("published_by"),
                Rows.timeOf(row, "published_at"));
    }
}
