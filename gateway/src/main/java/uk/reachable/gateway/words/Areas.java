package uk.reachable.gateway.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;

/** Local authorities by their names; the codes of the interface never show. */
public final class Areas {

    private static final Comparator<Area> BY_NAME = Comparator.comparing(Area::name);

    private Areas() {}

    /** An area that is of no region of ours is left unnamed. */
    public static String name(String code) {
        return Regions.ofArea(code).flatMap(region -> region.areaName(code)).orElse("Another area");
    }

    /** In a sentence, for example "Birmingham, Coventry". */
    public static String names(Collection<String> codes) {
        return codes.stream().map(Areas::name).sorted().collect(Collectors.joining(", "));
    }

    /** All areas of the region that one of these is of; none when none is. */
    public static List<Area> aroundAny(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Regions.ofArea(code).stream())
                .findFirst()
                .map(region -> region.areas().stream().sorted(BY_NAME).toList())
                .orElse(List.of());
    }
}
