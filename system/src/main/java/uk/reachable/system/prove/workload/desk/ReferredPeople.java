package uk.reachable.system.prove.workload.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.reachable.system.prove.workload.casework.LoggedCase;

/** Who was referred, and who of them has to be brought home, as the desks know it; for many threads. */
public final class ReferredPeople {

    private final Set<String> rescues = ConcurrentHashMap.newKeySet();
    private final Map<String, String> referredOnce = new ConcurrentHashMap<>();

    void addRescue(String referral) {
        rescues.add(referral);
    }

    void add(LoggedCase.Referred referredOnce) {
        this.referredOnce.put(referredOnce.referral(), referredOnce.person());
    }

    public boolean isToBeBroughtHome(String referral) {
        return rescues.contains(referral);
    }

    /** Who it is about, if they were referred once only: of several, a provider may see what is disclosed for each. */
    public Optional<String> referredOnce(String referral) {
        return Optional.ofNullable(referredOnce.get(referral));
    }
}
