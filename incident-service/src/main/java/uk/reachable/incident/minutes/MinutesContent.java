package uk.reachable.incident.minutes;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether minutes have case content. */
enum MinutesContent {
    WITH("with"),
    WITHOUT("without");

    private final String code;

    MinutesContent(String code) {
        this.code = code;
    }

    /** As the interface spells it. */
    @JsonValue
    String code() {
        return code;
    }
}
