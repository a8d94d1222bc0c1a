package uk.reachable.intervention.catalogue;

import tools.jackson.databind.node.ObjectNode;
import uk.reachable.intervention.reviewed.ReviewedFile;

/** How a programme is written in the database, whole or field by field. */
public final class ProgrammeJson {

    private ProgrammeJson() {}

    public static String write(Programme programme) {
        return ReviewedFile.JSON.writeValueAsString(programme);
    }

    public static Programme read(String json) {
        return ReviewedFile.JSON.readValue(json, Programme.class);
    }

    /** Its fields, to compare them one by one. */
    public static ObjectNode fields(Programme programme) {
        return fields(write(programme));
    }

    /** Fields of a version that may be older than this code. */
    public static ObjectNode fields(String json) {
        return (ObjectNode) ReviewedFile.JSON.readTree(json);
    }

    public static Programme of(ObjectNode fields) {
        return ReviewedFile.JSON.treeToValue(fields, Programme.class);
    }
}
