package uk.reachable.platform.stream;

/**
 * The numbers of a channel's changes that are kept, both inclusive; {@code oldest} is {@code newest + 1} when none is.
 */
public record Kept(long oldest, long newest) {

    /** Whether a reader who has seen everything up to {@code seq} can go on without a gap. */
    public boolean continuesAfter(long seq) {
        return seq >= oldest - 1 && seq <= newest;
    }
}
