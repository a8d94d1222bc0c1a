package uk.reachable.system.prove.check.promise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Notices.Item;

/** Who must be told of an offer in a reachable moment: those on shift there; the others only while nobody is on it. */
record ToldFirst(Map<String, List<String>> ofOffers) {

    static ToldFirst of(Evidence evidence) {
        Map<String, List<String>> first = new HashMap<>();
        evidence.log().events(OfferMade.class).forEach(made -> {
            List<String> users = made.toldFirst();
            if (users != null && made.onShiftFrom() == null) {
                first.put(made.offerId(), users);
            }
        });
        return new ToldFirst(first);
    }

    /** Of these addresses; all of them where none of the first has one. */
    Set<String> of(Item item, Set<String> addresses) {
        Set<String> first = ofOffers.getOrDefault(item.subjectId(), List.of()).stream()
                .map(user -> user + "@example.org")
                .filter(addresses::contains)
                .collect(Collectors.toSet());
        return item.kind().equals("OFFER_MADE") && !first.isEmpty() ? first : addresses;
    }
}
