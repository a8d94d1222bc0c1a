package uk.reachable.gateway.board.narrowing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader's board can be narrowed to and compared with, as incident-service answers it. */
public record Choices(List<Area> areas, List<Npu> npus, List<Forum> forums) {

    /** When they cannot be read: the board is shown all the same, whole. */
    static final Choices NONE = new Choices(null, null, null);

    public Choices(@Nullable List<Area> areas, @Nullable List<Npu> npus, @Nullable List<Forum> forums) {
        this.areas = areas == null ? List.of() : areas;
        this.npus = npus == null ? List.of() : npus;
        this.forums = forums == null ? List.of() : forums;
    }

    /** A local authority. */
    public record Area(String code, String name) {}

    /** A neighbourhood policing unit. */
    public record Npu(String id, String name) {}

    /** A tasking forum; without a unit it is the whole force's. */
    public record Forum(String id, String name, @Nullable String npu, Instant lastBegan) {}

    /** Without what this board does not have (any more): a bookmark may be older than the lookup. */
    public BoardFilter known(BoardFilter wanted) {
        boolean area = areas.stream().anyMatch(each -> each.code().equals(wanted.area()));
        boolean npu = npus.stream().anyMatch(each -> each.id().equals(wanted.npu()));
        return new BoardFilter(area ? wanted.area() : null, npu ? wanted.npu() : null);
    }

    /** The forum that a page compares with; null for one that is not the reader's. */
    public @Nullable Forum forum(@Nullable String wanted) {
        return forums.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
