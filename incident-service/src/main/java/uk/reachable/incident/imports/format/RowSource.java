package uk.reachable.incident.imports.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one upload, in their order. */
public interface RowSource {

    /** Which column or field feeds what. */
    List<MappedColumn> mapping();

    /**
     * The next row; null after the last, however often it is asked.
     *
     * @throws UnreadableFile when the file cannot be read on
     */
    @Nullable
    ReadRow next();
}
