package uk.reachable.gateway.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/**
 * Where the areas of a region lie to each other, as tiles; from the reviewed files {@code areas/<region>.json}, which
 * we drew ourselves.
 */
record Tiles(String region, List<Place> areas) {

    private static final List<Tiles> ALL =
            Regions.all().stream().map(Region::id).map(Tiles::read).toList();

    /** @param label the name in lines that fit on a tile */
    record Place(String code, List<String> label, int row, int column) {}

    static List<Tiles> all() {
        return ALL;
    }

    /** Of the region that has all these areas; empty where no one region has. */
    static Optional<Tiles> of(Collection<String> codes) {
        return ALL.stream()
                .filter(tiles -> !codes.isEmpty() && tiles.codes().containsAll(codes))
                .findFirst();
    }

    private List<String> codes() {
        return areas.stream().map(Place::code).toList();
    }

    private static Tiles read(String region) {
        String name = "/areas/" + region + ".json";
        try (InputStream file = Tiles.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readValue(file, Tiles.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
