package uk.reachable.gateway.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of the incident that was asked for.
 *
 * @param reference as it was typed; empty before anything was
 * @param people null before anything was typed
 */
record FindPage(String reference, @Nullable List<Line> people) {

    /** One to choose; {@code title} is unlike any other of the incident. */
    record Line(String title, String seen, @Nullable String erasure, boolean erased) {}

    static FindPage empty() {
        return new FindPage("", null);
    }

    /** @param erases whether erasing is their work */
    static FindPage of(String reference, PersonOnRecord[] found, boolean erases) {
        List<Line> lines = new ArrayList<>();
        for (PersonOnRecord person : found) {
            String address = "/privacy/people/" + person.id();
            lines.add(new Line(
                    "Person %d: %s".formatted(lines.size() + 1, person.words()),
                    address,
                    erases ? address + "/erasure" : null,
                    person.erasedAt() != null));
        }
        return new FindPage(reference, List.copyOf(lines));
    }
}
