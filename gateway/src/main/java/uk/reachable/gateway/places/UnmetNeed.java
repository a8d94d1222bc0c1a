package uk.reachable.gateway.places;

import java.time.LocalDate;
import java.util.List;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;

/** Who could not be offered support in a time, as intervention-service answers it. */
record UnmetNeed(LocalDate from, LocalDate to, List<Row> rows, Total total) {

    /** @param waited how many of them got into a line instead */
    record Row(String localAuthority, AgeBand ageBand, Need need, String reasonInWords, int turnedAway, int waited) {}

    record Total(int turnedAway, int waited) {}
}
