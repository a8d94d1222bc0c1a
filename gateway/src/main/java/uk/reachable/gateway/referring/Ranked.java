package uk.reachable.gateway.referring;

import java.util.ArrayList;
import java.util.List;

/**
 * A service in the ranking, with what speaks for and against it.
 *
 * @param review where what it would see is reviewed, and it is asked
 */
record Ranked(
        int place,
        String name,
        String provider,
        boolean fits,
        String free,
        List<String> reasons,
        List<String> against,
        String review) {

    /** As they come: best first. */
    static List<Ranked> of(List<Match> matches, String address) {
        List<Ranked> ranked = new ArrayList<>();
        for (Match match : matches) {
            ranked.add(new Ranked(
                    ranked.size() + 1,
                    match.programmeName(),
                    match.providerName(),
                    match.fits(),
                    match.free() == 1 ? "1 place is free" : match.free() + " places are free",
                    match.reasons(),
                    match.against(),
                    Review.address(address, match.provider(), match.programme())));
        }
        return List.copyOf(ranked);
    }
}
