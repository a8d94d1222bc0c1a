package uk.reachable.gateway.places;

import java.util.List;

/** The places of one programme, as intervention-service answers them. */
record Capacity(
        String programme,
        String programmeName,
        String providerName,
        List<String> localAuthorities,
        int places,
        int held,
        int filled) {}
