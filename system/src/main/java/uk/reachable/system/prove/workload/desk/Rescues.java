package uk.reachable.system.prove.workload.desk;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The referrals of people who have to be brought home, as the desks know them; for many threads. */
public final class Rescues {

    private final Set<String> referrals = ConcurrentHashMap.newKeySet();

    void add(String referral) {
        referrals.add(referral);
    }

    public boolean has(String referral) {
        return referrals.contains(referral);
    }
}
