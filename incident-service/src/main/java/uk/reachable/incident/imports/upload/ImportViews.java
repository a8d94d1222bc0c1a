package uk.reachable.incident.imports.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.imports.ImportFormat;
import uk.reachable.incident.imports.ImportStatus;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.upload.ImportView.RowError;
import uk.reachable.incident.imports.work.PreviewedRow;

/** Reads how imports stand. */
@Repository
class ImportViews {

    private static final int NEWEST = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportViews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ImportLine> newest(String region) {
        return jdbc.sql("SELECT * FROM import WHERE region = ? ORDER BY id DESC LIMIT " + NEWEST)
                .param(region)
                .query((row, _) -> line(row))
                .list();
    }

    /** Null for an import that does not exist. */
    @Nullable
    String regionOf(String importId) {
        return jdbc.sql("SELECT region FROM import WHERE id = ?")
                .param(importId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    Optional<ImportView> read(String importId) {
        List<RowError> errors = jdbc.sql("SELECT line, reason FROM import_error WHERE import_id = ? ORDER BY line")
                .param(importId)
                .query((row, _) -> new RowError(row.getInt("line"), row.getString("reason")))
                .list();
        return jdbc.sql("SELECT * FROM import WHERE id = ?")
                .param(importId)
                .query((row, _) -> view(row, errors))
                .optional();
    }

    private ImportView view(ResultSet row, List<RowError> errors) throws SQLException {
        ImportLine line = line(row);
        return new ImportView(
                line.id(),
                line.format(),
                line.dryRun(),
                line.status(),
                line.progress(),
                line.uploadedAt(),
                line.endedAt(),
                line.rows(),
                line.imported(),
                line.duplicates(),
                line.rejected(),
                errors,
                Math.max(0, line.rejected() - errors.size()),
                List.of(json.readValue(row.getString("mapping"), MappedColumn[].class)),
                List.of(json.readValue(row.getString("preview"), PreviewedRow[].class)));
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        int rows = row.getInt("total");
        ImportStatus status = ImportStatus.valueOf(row.getString("status"));
        return new ImportLine(
                row.getString("id"),
                ImportFormat.valueOf(row.getString("format")).code(),
                row.getBoolean("dry_run"),
                status,
                status != ImportStatus.RUNNING ? 100 : percent(row.getInt("done"), rows),
                Rows.timeOf(row, "uploaded_at"),
                Rows.time(row, "ended_at"),
                rows,
                row.getInt("imported"),
                row.getInt("duplicates"),
                row.getInt("rejected"));
    }

    private static int percent(int done, int rows) {
        return rows == 0 ? 0 : (int) (100L * done / rows);
    }
}
