package uk.reachable.incident.imports.upload;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.ImportStatus;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.work.PreviewedRow;

/** What has become of an import. */
record ImportView(
        String id,
        String format,
        boolean dryRun,
        ImportStatus status,

        @Schema(description = "Per cent of the rows that are worked off")
        int progress,

        Instant uploadedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Rows of the file, as soon as they are counted; blank lines are none")
        int rows,

        int imported,

        @Schema(description = "Known already, from this file or an earlier one; counted in a dry run, too")
        int duplicates,

        int rejected,
        List<RowError> errors,

        @Schema(description = "Rejected rows beyond those listed")
        int errorsNotShown,

        @Schema(description = "Which column or field feeds what; one that feeds nothing is never stored")
        List<MappedColumn> mapping,

        @Schema(description = "The first rows as understood; only in a dry run")
        List<PreviewedRow> preview) {

    /**
     * Why a row was not taken, or the file.
     *
     * @param line of a CSV file from 1 for its header; of JSON the position of the object
     */
    record RowError(int line, String reason) {}

    ImportView {
        errors = List.copyOf(errors);
        mapping = List.copyOf(mapping);
        preview = List.copyOf(preview);
    }
}
