package uk.reachable.gateway.inbox;

import org.jspecify.annotations.Nullable;

/** Which page shows what a notice is about. */
final class InboxLinks {

    private static final String EMERGENCIES = "/privacy/emergency";

    private InboxLinks() {}

    /**
     * Null where there is no such page, or none that this reader may see.
     *
     * @param reviews whether the reader is a privacy officer, who alone reviews emergency accesses
     */
    static @Nullable String of(Inbox.Item item, boolean reviews) {
        if (isEmergency(item.kind())) {
            return reviews ? EMERGENCIES : null;
        }
        return item.referralId() == null ? null : "/cases/" + item.referralId();
    }

    private static boolean isEmergency(String kind) {
        return kind.equals("EMERGENCY_ACCESS_TAKEN") || kind.equals("EMERGENCY_ACCESS_NOT_REVIEWED");
    }
}
