package uk.reachable.gateway.incident.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.incident.casefile.History;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.incident.casefile.StepWords;
import uk.reachable.gateway.words.LondonTime;

/**
 * A form, and what others changed while somebody filled it in.
 *
 * @param changes who changed what, in sentences; empty when nobody did
 */
record Meanwhile(Form form, List<String> changes) {

    static final String VERSION = "version";

    /** Ends the name of a hidden field that holds what its twin was when the page was shown. */
    static final String WAS = "Was";

    private static final String STALE =
            "Somebody changed this incident while you were writing. See below what they changed, and send yours again if it"
                    + " still holds.";

    static Meanwhile nothing(Form form) {
        return new Meanwhile(form, List.of());
    }

    /**
     * A refused form as it goes on: what somebody typed is kept, what they left as it was is as it is now.
     *
     * @param wrong the form with what was refused
     */
    static Meanwhile of(Form wrong, Incident present, @Nullable History history, Instant now) {
        long read = version(wrong);
        if (read == present.version()) {
            return nothing(wrong);
        }
        List<String> changes = history == null
                ? List.of()
                : history.since(read).stream().map(step -> words(step, now)).toList();
        Form rebased = new Form(wrong.key(), rebased(wrong.typed(), present), List.of());
        return new Meanwhile(rebased.with(List.of(new Mistake("", STALE))), changes);
    }

    /** The one that was read; none that an incident ever has when the form says nothing of the kind. */
    static long version(Form form) {
        try {
            return Long.parseLong(form.value(VERSION));
        } catch (NumberFormatException noVersion) {
            return 0;
        }
    }

    private static MultiValueMap<String, String> rebased(MultiValueMap<String, String> typed, Incident present) {
        MultiValueMap<String, String> rebased = new LinkedMultiValueMap<>(typed);
        rebased.set(VERSION, Long.toString(present.version()));
        Amending.present(present).forEach((field, value) -> {
            String was = typed.getFirst(field + WAS);
            if (was != null && was.equals(typed.getFirst(field))) {
                rebased.set(field, value);
            }
            if (was != null) {
                rebased.set(field + WAS, value);
            }
        });
        return rebased;
    }

    private static String words(History.Step step, Instant now) {
        String who = Objects.requireNonNullElse(step.by(), "Somebody");
        String changed = step.changed().stream()
                .map(change -> StepWords.change(change, now))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining(". "));
        return Stream.of(
                        "%s, %s, by %s".formatted(StepWords.what(step), LondonTime.words(step.at(), now), who), changed)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** The hidden fields of a form about the incident as it stands. */
    static Form fresh(Incident present) {
        return Form.filled(Map.of(VERSION, Long.toString(present.version())));
    }
}
