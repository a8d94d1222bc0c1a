package uk.reachable.gateway.funding;

import java.time.LocalDate;
import java.util.List;

/** How many places a programme has and when they are funded, as intervention-service answers it among much else. */
record Funded(String id, int places, List<Window> funding) {

    record Window(LocalDate from, LocalDate to) {}

    boolean on(LocalDate day) {
        return funding.stream().anyMatch(window -> !day.isBefore(window.from()) && !day.isAfter(window.to()));
    }
}
