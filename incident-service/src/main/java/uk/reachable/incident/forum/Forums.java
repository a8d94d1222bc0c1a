package uk.reachable.incident.forum;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forums of one region, as reviewed; the first is the whole force's. */
public record Forums(String region, int version, String basis, List<Forum> forums) {
    public Forums {
        forums = List.copyOf(forums);
    }

    public Optional<Forum> byId(String id) {
        return forums.stream().filter(forum -> forum.id().equals(id)).findFirst();
    }

    /** The forum that watches this unit; the whole force's when it has none of its own, or no unit is named. */
    public Forum watching(@Nullable String npu) {
        return forums.stream()
                .filter(forum -> npu != null && npu.equals(forum.npu()))
                .findFirst()
                .orElse(forums.getFirst());
    }
}
