package uk.reachable.gateway.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an event may be stuck, and what can be done about it. */
enum StuckList {
    DEAD_LETTERS(
            "dead-letters",
            "Could not be handled",
            "It failed several times. Later events of the same case wait behind it.",
            List.of(Step.REPLAY, Step.SKIP)),
    PARKED(
            "parked",
            "Waits for an earlier one",
            "The event before it has not arrived. It usually comes by itself within seconds.",
            List.of(Step.SKIP)),
    UNSENT(
            "unsent",
            "Could not be sent",
            "The others have not heard of it. Later events of the same case wait behind it.",
            List.of(Step.REPLAY));

    private final String path;
    private final String title;
    private final String about;
    private final List<Step> steps;

    StuckList(String path, String title, String about, List<Step> steps) {
        this.path = path;
        this.title = title;
        this.about = about;
        this.steps = steps;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    List<Step> steps() {
        return steps;
    }

    /** What it is called on its button. */
    String words(Step step) {
        return switch (step) {
            case REPLAY -> this == UNSENT ? "Send it again" : "Try it again";
            case SKIP -> this == PARKED ? "Give up what is missing" : "Give it up";
        };
    }

    /** What will follow from it. */
    String consequence(Step step) {
        return switch (step) {
            case REPLAY ->
                this == UNSENT
                        ? "It is sent in its place, and what waits behind it follows. If it is refused again, it shows"
                                + " here again."
                        : "It is handled in its place, and what waits behind it follows. If it fails again, nothing is"
                                + " changed and it stays here.";
            case SKIP ->
                this == PARKED
                        ? "Whatever is missing before this event never takes effect here, and this one goes on. It cannot"
                                + " be undone: somebody has to put right by hand what the missing one would have done."
                        : "This event never takes effect here, and what waits behind it goes on. It cannot be undone:"
                                + " somebody has to put right by hand what it would have done.";
        };
    }

    static Optional<StuckList> at(String path) {
        return Arrays.stream(values()).filter(list -> list.path.equals(path)).findFirst();
    }
}
