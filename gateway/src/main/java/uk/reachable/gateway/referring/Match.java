package uk.reachable.gateway.referring;

import java.util.List;

/** How a programme fits a referral and why, as intervention-service answers it, best first. */
record Match(
        String programme,
        String programmeName,
        String provider,
        String providerName,
        boolean fits,
        List<String> reasons,
        List<String> against,
        int free) {}
