package uk.reachable.incident.tasking;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What can change of an incident on the board. */
enum BoardField {
    STATUS("/status"),
    CATEGORY("/category"),
    SEVERITY("/severity"),
    AREA("/localAuthority"),
    NPU("/npu"),
    /** Another meeting than before, or the first. */
    MEETING("/meeting/id"),
    MEETING_STATUS("/meeting/status"),
    MEETING_DUE("/meeting/dueBy"),
    REFERRALS("/referralCounts"),
    OVERDUE_ACTIONS("/overdueActions");

    private final JsonPointer place;

    BoardField(String place) {
        this.place = JsonPointer.compile(place);
    }

    /** What differs between two rows of an incident. */
    static List<BoardField> changed(JsonNode then, JsonNode now) {
        return Stream.of(values()).filter(field -> field.differs(then, now)).toList();
    }

    /** What a row of an older version does not have yet is as good as null. */
    private boolean differs(JsonNode then, JsonNode now) {
        JsonNode before = then.at(place);
        JsonNode after = now.at(place);
        boolean neither = before.isNull() || before.isMissingNode();
        return neither ? !(after.isNull() || after.isMissingNode()) : !before.equals(after);
    }
}
