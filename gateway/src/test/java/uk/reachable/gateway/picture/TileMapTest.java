package uk.reachable.gateway.picture;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

import static org.assertj.core.api.Assertions.assertThat;

class TileMapTest {

    static List<Region> regions() {
        return Regions.all();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyRegionsMapHasEachOfItsAreasOnceAndNoTwoInOnePlace(Region region) {
        Tiles tiles = Tiles.all().stream()
                .filter(each -> each.region().equals(region.id()))
                .findFirst()
                .orElseThrow();

        assertThat(tiles.areas())
                .extracting(Tiles.Place::code)
                .containsExactlyInAnyOrderElementsOf(
                        region.areas().stream().map(Area::code).toList());
        assertThat(tiles.areas())
                .extracting(place -> place.row() + "/" + place.column())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyTileLiesInsideTheDrawing(Region region) {
        TileMap map = TileMap.of(counts(region)).orElseThrow();

        assertThat(map.tiles()).hasSameSizeAs(region.areas()).allSatisfy(tile -> {
            assertThat(tile.x()).isBetween(0, map.width() - tile.side());
            assertThat(tile.y()).isBetween(0, map.height() - tile.side());
            assertThat(tile.label()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(8));
        });
    }

    @Test
    void aTileSaysItsNumberAndTheMoreThereAreTheFullerItsFrame() {
        Map<String, Integer> counts = Map.of("E08000025", 6, "E08000026", 3, "E08000027", 2, "E08000028", 0);

        Map<String, Look> looks = TileMap.of(counts).orElseThrow().tiles().stream()
                .collect(Collectors.toMap(TileMap.Tile::name, TileMap.Tile::look));

        assertThat(looks)
                .containsOnly(
                        Map.entry("Birmingham", Look.SOLID),
                        Map.entry("Coventry", Look.HATCHED),
                        Map.entry("Dudley", Look.DOTTED),
                        Map.entry("Sandwell", Look.OPEN));
    }

    @Test
    void oneAreaAloneIsOneTile() {
        TileMap map = TileMap.of(Map.of("E08000026", 1)).orElseThrow();

        assertThat(map.tiles()).hasSize(1);
        assertThat(map.width()).isEqualTo(map.height());
    }

    @Test
    void areasOfNoOneRegionAreNotDrawn() {
        assertThat(TileMap.of(Map.of())).isEmpty();
        assertThat(TileMap.of(Map.of("E08000025", 1, "E08000035", 1))).isEmpty();
    }

    private static Map<String, Integer> counts(Region region) {
        return region.areas().stream().collect(Collectors.toMap(Area::code, _ -> 1));
    }
}
