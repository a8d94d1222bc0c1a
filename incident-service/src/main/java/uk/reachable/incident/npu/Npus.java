package uk.reachable.incident.npu;

import java.util.List;

/** The lookup of one region, as reviewed; without a unit where the region supplies none. */
record Npus(String region, int version, String basis, List<Npu> units) {
    Npus {
        units = List.copyOf(units);
    }
}
