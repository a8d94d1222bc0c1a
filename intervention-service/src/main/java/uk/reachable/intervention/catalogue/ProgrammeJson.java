package uk.reachable.intervention.catalogue;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a programme is written in its file and in the database. */
public final class ProgrammeJson {
    /** A misspelt or missing field of a reviewed file stops the start instead of being guessed. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ProgrammeJson() {}

    public static String write(Programme programme) {
        return JSON.writeValueAsString(programme);
    }

    public static Programme read(String json) {
        return JSON.readValue(json, Programme.class);
    }
}
