package uk.reachable.system.bench.imports;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/** A police force's month, from the upload to the last row; and the same file again, which adds nothing. */
public final class ImportBench {

    private static final String DESK = "duty.officer";
    private static final String IMPORTS = "/api/imports";
    private static final int PROMISED_SECONDS = 30;
    private static final int PROMISED_HEAP_MIB = 512;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Api api;
    private final Heap heap;

    public ImportBench(ProofSystem system) {
        this.api = system.api();
        this.heap = new Heap(system.management("incident-service"));
    }

    public List<Result> run() throws InterruptedException {
        String file = StreetCsv.text();
        long begun = System.nanoTime();
        JsonNode first = imported(file, "bench-import");
        double seconds = (System.nanoTime() - begun) / 1e9;
        JsonNode again = imported(file, "bench-import-again");
        return List.of(
                Result.atMost("import_30000_rows_s", seconds, "s", PROMISED_SECONDS),
                Result.none("import_30000_rows_wrong", wrong(first, StreetCsv.ROWS - StreetCsv.WRONG, 0)),
                Result.none("import_again_adds", wrong(again, 0, StreetCsv.ROWS - StreetCsv.WRONG)),
                Result.atMost("import_heap_mib", heap.maxMib(), "MiB", PROMISED_HEAP_MIB));
    }

    private JsonNode imported(String file, String key) throws InterruptedException {
        Answer taken = api.upload(DESK, IMPORTS, "police-street-csv", file, key);
        String path = IMPORTS + "/" + taken.body().path("id").asString("");
        long end = System.nanoTime() + LIMIT.toNanos();
        while (taken.succeeded() && System.nanoTime() < end) {
            Answer now = api.get(DESK, path);
            if (now.succeeded() && !now.body().path("status").asString("").equals("RUNNING")) {
                return now.body();
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
        throw new IllegalStateException("the import was answered with " + taken.inWords() + " and is not done");
    }

    /** Rows of which another became than should have. */
    private static long wrong(JsonNode done, int imported, int duplicates) {
        return Math.abs(done.path("imported").asLong(0) - imported)
                + Math.abs(done.path("duplicates").asLong(0) - duplicates)
                + Math.abs(done.path("rejected").asLong(0) - StreetCsv.WRONG);
    }
}
