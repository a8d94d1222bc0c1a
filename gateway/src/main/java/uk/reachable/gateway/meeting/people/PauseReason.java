package uk.reachable.gateway.meeting.people;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.gateway.form.Option;

/** Why police ask that a person is not contacted yet, in words. */
public enum PauseReason {
    ARREST_OR_SEARCH("An arrest or a search is to come"),
    WITNESS_OR_EVIDENCE("They are a witness, or evidence is being taken"),
    NEXT_OF_KIN_NOT_TOLD("Next of kin are not told yet"),
    SAFETY_OF_THE_PERSON("It would not be safe for the person"),
    SAFETY_OF_WORKERS("It would not be safe for workers"),
    OTHER("Another reason");

    private final String words;

    PauseReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static List<Option> options() {
        return Stream.of(values())
                .map(reason -> new Option(reason.name(), reason.words))
                .toList();
    }
}
