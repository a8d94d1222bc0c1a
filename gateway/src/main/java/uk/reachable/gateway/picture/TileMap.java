package uk.reachable.gateway.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.reachable.gateway.words.Areas;

/**
 * The areas of a region as tiles, roughly as they lie, each with a number and a frame that is fuller the higher it is.
 */
public record TileMap(int width, int height, List<Tile> tiles) {

    private static final int SIZE = 100;
    private static final int GAP = 6;
    private static final int SOME = 3;
    private static final int MANY = 6;

    /**
     * An area as it is drawn.
     *
     * @param label its name in lines that fit
     */
    public record Tile(String name, List<String> label, int count, Look look, int x, int y) {

        public int side() {
            return SIZE - GAP;
        }
    }

    /** What the frames mean. */
    public List<Part> key() {
        return List.of(
                new Part(Look.OPEN, "none", 0),
                new Part(Look.DOTTED, "1 or 2", 1),
                new Part(Look.HATCHED, "3 to 5", SOME),
                new Part(Look.SOLID, "6 or more", MANY));
    }

    /**
     * Of the areas that are named, by their codes; the others of the region are left out. Empty where they are of no
     * one region, so that there is nothing to draw.
     */
    public static Optional<TileMap> of(Map<String, Integer> counts) {
        return Tiles.of(counts.keySet()).map(tiles -> draw(tiles, counts));
    }

    private static TileMap draw(Tiles tiles, Map<String, Integer> counts) {
        List<Tiles.Place> named = tiles.areas().stream()
                .filter(place -> counts.containsKey(place.code()))
                .toList();
        int top = named.stream().mapToInt(Tiles.Place::row).min().orElseThrow();
        int left = named.stream().mapToInt(Tiles.Place::column).min().orElseThrow();
        int rows = named.stream().mapToInt(Tiles.Place::row).max().orElseThrow() - top + 1;
        int columns = named.stream().mapToInt(Tiles.Place::column).max().orElseThrow() - left + 1;
        return new TileMap(
                columns * SIZE,
                rows * SIZE,
                named.stream()
                        .map(place -> tile(place, counts.getOrDefault(place.code(), 0), top, left))
                        .toList());
    }

    private static Tile tile(Tiles.Place place, int count, int top, int left) {
        return new Tile(
                Areas.name(place.code()),
                place.label(),
                count,
                look(count),
                (place.column() - left) * SIZE + GAP / 2,
                (place.row() - top) * SIZE + GAP / 2);
    }

    private static Look look(int count) {
        if (count == 0) {
            return Look.OPEN;
        }
        return count < SOME ? Look.DOTTED : count < MANY ? Look.HATCHED : Look.SOLID;
    }
}
