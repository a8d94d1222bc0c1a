package uk.reachable.intervention.workers;

/**
 * Somebody comes to a worker of a provider, or leaves them; {@code placement} is the offer or handover of their place.
 */
public record CaseloadChange(String provider, String worker, String placement, boolean comes) {

    public static CaseloadChange comes(String provider, String worker, String placement) {
        return new CaseloadChange(provider, worker, placement, true);
    }

    public static CaseloadChange leaves(String provider, String worker, String placement) {
        return new CaseloadChange(provider, worker, placement, false);
    }

    int number() {
        return comes ? 1 : -1;
    }
}
