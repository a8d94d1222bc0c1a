package uk.reachable.intervention.workers;

import tools.jackson.databind.node.ObjectNode;
import uk.reachable.intervention.reviewed.ReviewedFile;

/** How a worker is written in the database. */
final class WorkerJson {

    private WorkerJson() {}

    static String write(Worker worker) {
        return ReviewedFile.JSON.writeValueAsString(worker);
    }

    static Worker read(String json) {
        return ReviewedFile.JSON.readValue(json, Worker.class);
    }

    /** Its fields, to compare them one by one. */
    static ObjectNode fields(String json) {
        return (ObjectNode) ReviewedFile.JSON.readTree(json);
    }
}
