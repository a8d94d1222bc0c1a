package uk.reachable.incident.imports.work;

import java.util.ArrayList;
import java.util.List;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RowSource;

/** A file that was read from its beginning to its end, before anything of it is taken. */
record Checked(int rows, List<MappedColumn> mapping, List<PreviewedRow> preview) {

    private static final int PREVIEWED = 10;
    private static final int BREATH = 5000; // rows

    /** @param alive is called now and then, since a long file takes its time */
    static Checked read(RowSource source, Runnable alive) {
        List<PreviewedRow> preview = new ArrayList<>();
        int rows = 0;
        for (ReadRow row = source.next(); row != null; row = source.next()) {
            if (++rows % BREATH == 0) {
                alive.run();
            }
            if (row instanceof Understood it && preview.size() < PREVIEWED) {
                preview.add(PreviewedRow.of(it));
            }
        }
        return new Checked(rows, source.mapping(), List.copyOf(preview));
    }
}
