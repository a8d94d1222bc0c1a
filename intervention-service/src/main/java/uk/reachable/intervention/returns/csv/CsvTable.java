package uk.reachable.intervention.returns.csv;

import java.util.List;

/** An answer that is also read as a table: with {@code Accept: text/csv}. */
public interface CsvTable {

    String MEDIA_TYPE = "text/csv";

    /** The heading and then each line, cell by cell. */
    List<List<String>> csvLines();
}
