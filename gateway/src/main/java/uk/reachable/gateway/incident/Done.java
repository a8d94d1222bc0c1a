package uk.reachable.gateway.incident;

import org.jspecify.annotations.Nullable;

/** What was done on the page before; its address says which, and no words of anybody. */
final class Done {

    private Done() {}

    /** Null when nothing was, or something that nobody knows. */
    static @Nullable String words(@Nullable String done) {
        return switch (done) {
            case "amended" -> "Your correction was saved.";
            case "meeting-called" -> "Your correction was saved, and a meeting was called because of it.";
            case "responding" -> "It is on record that somebody responds.";
            case "closed" -> "The incident was closed.";
            case "reopened" -> "The incident was reopened.";
            case "linked" -> "The incidents were linked.";
            case "unlinked" -> "The link was removed.";
            case "merged" -> "The incident was merged into the other. Its people and referrals are shown there.";
            case "merge-undone" -> "The merge was undone. Its people and referrals are shown here again.";
            case null, default -> null;
        };
    }
}
