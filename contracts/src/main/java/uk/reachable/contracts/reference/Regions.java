package uk.reachable.contracts.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The three regions, read from the reviewed files under {@code regions/}. */
public final class Regions {

    private static final List<Region> ALL =
            List.of(read("west-midlands"), read("west-yorkshire"), read("avon-and-somerset"));

    private Regions() {}

    public static List<Region> all() {
        return ALL;
    }

    public static Optional<Region> byId(String id) {
        return ALL.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /** The region that an area belongs to; empty for an area outside all three. */
    public static Optional<Region> ofArea(String areaCode) {
        return ALL.stream().filter(region -> region.hasArea(areaCode)).findFirst();
    }

    private static Region read(String id) {
        try (InputStream file = Regions.class.getResourceAsStream("/regions/" + id + ".json")) {
            return JsonMapper.shared().readValue(file, Region.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("regions/" + id + ".json", unreadable);
        }
    }
}
