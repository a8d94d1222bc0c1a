package uk.reachable.intervention.placement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How programmes and requests of a history stand between two rounds, in turn order. */
record Standing(List<Counted> programmes, List<Request> requests) {

    /** A programme counted in three ways: by its counters, its entries, its requests. */
    record Counted(
            String id,
            String provider,
            int places,
            int held,
            int filled,
            int heldByEntries,
            int filledByEntries,
            int heldByRequests,
            int filledByRequests) {

        int taken() {
            return held + filled;
        }
    }

    record Request(String offerId, String state, @Nullable String programme) {

        boolean waits() {
            return state.equals("WAITING");
        }

        boolean hasOrHadPlace() {
            return programme != null;
        }

        String place() {
            return Objects.requireNonNull(programme);
        }
    }

    Counted programme(String id) {
        return programmes.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Request> byOffer() {
        return requests.stream().collect(Collectors.toMap(Request::offerId, Function.identity()));
    }
}
