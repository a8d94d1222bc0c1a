package uk.reachable.gateway.picture;

import java.util.List;

/**
 * The places of a programme as a bar: filled, reserved for an offer, free.
 *
 * @param key all three, drawn or not
 * @param over how many more are filled or reserved than there are: places may be lowered below them
 * @param words what the bar shows
 */
public record PlaceBar(
        int places,
        int filled,
        int reserved,
        int free,
        int over,
        List<Part> key,
        List<Segment> segments,
        String words) {

    /** Units of the drawing. */
    public static final int LENGTH = 300;

    public static PlaceBar of(int places, int filled, int reserved) {
        int taken = filled + reserved;
        int free = Math.max(0, places - taken);
        int over = Math.max(0, taken - places);
        List<Part> parts = List.of(
                new Part(Look.SOLID, "filled", filled),
                new Part(Look.HATCHED, "reserved", reserved),
                new Part(Look.OPEN, "free", free));
        double lengthOfOne = (double) LENGTH / Math.max(1, taken + free);
        return new PlaceBar(
                places,
                filled,
                reserved,
                free,
                over,
                parts,
                Segment.inARow(parts, lengthOfOne),
                Segment.words(parts) + " of " + places + (places == 1 ? " place" : " places"));
    }
}
