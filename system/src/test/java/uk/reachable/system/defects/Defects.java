package uk.reachable.system.defects;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The seeded defects. */
final class Defects {

    private Defects() {}

    static Stream<Defect> all() {
        return together().flatMap(Collection::stream);
    }

    /**
     * Those that are planted at the same time, in an order in which few services have to be started again: only what
     * sits in services of its own, and has a name that none of the others could be found by.
     */
    static Stream<List<Defect>> together() {
        return Stream.of(
                List.of(PlatformDefects.NO_INBOX, PlatformDefects.ROW_DELETED_BEFORE_THE_ACKNOWLEDGEMENT),
                List.of(PlatformDefects.OFFSET_COMMITTED_EARLY, PlatformDefects.IDEMPOTENCY_KEY_IGNORED),
                List.of(PlatformDefects.INBOX_OUTSIDE_THE_TRANSACTION, ServiceDefects.LAPSE_THAT_FIRES_TWICE),
                List.of(
                        ServiceDefects.PLACE_HELD_WITHOUT_LOCK,
                        ServiceDefects.HANDOVER_THAT_CLEARS_THE_OWNER_FIRST,
                        ServiceDefects.NOTICE_KEYED_BY_ATTEMPT,
                        ServiceDefects.IDENTITY_IN_A_LOG_LINE),
                List.of(PlatformDefects.DEAD_LETTER_SKIPPED),
                List.of(ServiceDefects.BOARD_THAT_DROPS_AN_EVENT));
    }
}
