package uk.reachable.gateway.casework.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A list of cases, with what it will show while it is empty. */
enum Show {
    MINE(
            "Mine",
            "You support nobody now",
            "The people whom you support come here, whoever is to be seen soonest first."),
    UNASSIGNED(
            "Unassigned",
            "Nobody waits for a worker",
            "Offers and handovers that your organisation has to answer come here, and people whom nobody of it supports"
                    + " yet."),
    OPEN("Open", "No case is open", "All that your organisation is asked, and all whom it supports, come here."),
    CLOSED(
            "Closed",
            "No support has ended",
            "Those whose support your organisation has ended come here, the last first.");

    private final String words;
    private final String empty;
    private final String willShow;

    Show(String words, String empty, String willShow) {
        this.words = words;
        this.empty = empty;
        this.willShow = willShow;
    }

    /** As the address names it; open ones when it names nothing that there is. */
    static Show of(@Nullable String typed) {
        return Arrays.stream(values())
                .filter(show -> show.code().equals(typed))
                .findFirst()
                .orElse(OPEN);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    String title() {
        return this == MINE ? "My cases" : words + " cases";
    }

    String empty() {
        return empty;
    }

    String willShow() {
        return willShow;
    }

    static List<Show> all() {
        return List.of(values());
    }
}
