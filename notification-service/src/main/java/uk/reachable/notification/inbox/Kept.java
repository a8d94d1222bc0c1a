package uk.reachable.notification.inbox;

/** The numbers of an organisation's items that are kept, both inclusive. */
public record Kept(long oldest, long newest) {

    /** Whether a reader who has seen everything up to {@code seq} can go on without a gap. */
    public boolean continuesAfter(long seq) {
        return seq >= oldest - 1 && seq <= newest;
    }
}
