package uk.reachable.gateway.board.narrowing;

import org.jspecify.annotations.Nullable;

/** Part of the board: one local authority, one neighbourhood policing unit, or all when null. */
public record BoardFilter(@Nullable String area, @Nullable String npu) {

    /** A form sends an empty word for "all". */
    public BoardFilter {
        area = area == null || area.isBlank() ? null : area;
        npu = npu == null || npu.isBlank() ? null : npu;
    }
}
