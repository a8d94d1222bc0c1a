package uk.reachable.incident.tasking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader's board can be narrowed to and compared with. */
record Choices(List<AreaChoice> areas, List<UnitChoice> npus, List<ForumChoice> forums) {

    /** A local authority on this board. */
    record AreaChoice(String code, String name) {}

    /** A neighbourhood policing unit on this board. */
    record UnitChoice(String id, String name, String localAuthority) {}

    /**
     * A tasking forum.
     *
     * @param npu whose forum it is; null for the whole force
     * @param lastBegan of those meetings that are over
     */
    record ForumChoice(String id, String name, @Nullable String npu, Instant lastBegan) {}
}
