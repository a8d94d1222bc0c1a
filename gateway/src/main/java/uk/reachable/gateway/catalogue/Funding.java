package uk.reachable.gateway.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.reachable.gateway.words.Days;

/** When a programme is paid for, in words. */
final class Funding {

    private Funding() {}

    /** For example "until 31 March 2027". */
    static String inShort(Programme programme, LocalDate today) {
        if (programme.stage().equals("IN_DEVELOPMENT")) {
            return "in development, not live";
        }
        return end(programme)
                .map(end -> (end.isBefore(today) ? "ended on " : "until ") + Days.words(end))
                .orElse("not funded");
    }

    /** Each window, the earliest first. */
    static List<String> windows(Programme programme) {
        return programme.funding().stream()
                .sorted(Comparator.comparing(Programme.Window::from))
                .map(window -> Days.words(window.from()) + " to " + Days.words(window.to()))
                .toList();
    }

    /** The last day that is paid for. */
    static Optional<LocalDate> end(Programme programme) {
        return programme.funding().stream().map(Programme.Window::to).max(Comparator.naturalOrder());
    }
}
