package uk.reachable.incident.npu;

import java.util.List;

/** A neighbourhood policing unit (the region's own word may differ) with its neighbourhoods, as LSOA codes. */
public record Npu(String id, String name, String localAuthority, List<String> lsoas) {
    public Npu {
        lsoas = List.copyOf(lsoas);
    }
}
