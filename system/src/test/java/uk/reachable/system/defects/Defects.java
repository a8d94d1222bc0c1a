package uk.reachable.system.defects;

import java.util.stream.Stream;

/** The seeded defects, in an order in which few services have to be started again. */
final class Defects {

    private Defects() {}

    static Stream<Defect> all() {
        return Stream.of(
                PlatformDefects.NO_INBOX,
                PlatformDefects.INBOX_OUTSIDE_THE_TRANSACTION,
                PlatformDefects.OFFSET_COMMITTED_EARLY,
                ServiceDefects.PLACE_HELD_WITHOUT_LOCK,
                PlatformDefects.DEAD_LETTER_SKIPPED,
                ServiceDefects.LAPSE_THAT_FIRES_TWICE,
                ServiceDefects.HANDOVER_THAT_CLEARS_THE_OWNER_FIRST,
                ServiceDefects.NOTICE_KEYED_BY_ATTEMPT,
                ServiceDefects.BOARD_THAT_DROPS_AN_EVENT,
                ServiceDefects.IDENTITY_IN_A_LOG_LINE,
                PlatformDefects.IDEMPOTENCY_KEY_IGNORED,
                PlatformDefects.ROW_DELETED_BEFORE_THE_ACKNOWLEDGEMENT);
    }
}
