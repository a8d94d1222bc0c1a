package uk.reachable.gateway.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

/** The two forms of a programme's page, of which one may have been sent and found wrong. */
record EditForms(Form places, Form funding) {

    static final Map<String, String> LABELS = Map.of("places", "Places", "to", "Last day");

    static EditForms fresh(Programme programme) {
        return new EditForms(places(programme, Integer.toString(programme.places())), Form.filled(Map.of("to", "")));
    }

    /** Made from another version than the programme has now, the form says so, and is about the new one. */
    static EditForms withPlaces(Programme programme, Form sent) {
        boolean changedMeanwhile = version(sent) != programme.version();
        Form form = changedMeanwhile
                ? places(programme, sent.value("places"))
                        .with(List.of(new Mistake(
                                "places",
                                "Somebody changed this programme meanwhile: it has %d places now. Check it, then change them again"
                                        .formatted(programme.places()))))
                : sent;
        return new EditForms(form, fresh(programme).funding);
    }

    static EditForms withFunding(Programme programme, Form sent) {
        return new EditForms(fresh(programme).places, sent);
    }

    private static Form places(Programme programme, String typed) {
        return Form.filled(Map.of("places", typed, "version", Long.toString(programme.version())));
    }

    /** With what is wrong, before any service is asked. */
    static Form checkedPlaces(Form sent) {
        return sent.value("places").matches("\\d{1,5}")
                ? sent
                : sent.with(List.of(new Mistake("places", "Enter how many places there are, such as 80")));
    }

    /** With what is wrong, before any service is asked. */
    static Form checkedFunding(Form sent) {
        return day(sent.value("to")) == null
                ? sent.with(List.of(new Mistake("to", "Enter the last day that is paid for, such as 31/03/2027")))
                : sent;
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The version that somebody read; none that can be when the form does not say. */
    static long version(Form sent) {
        String version = sent.value("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** What was changed, as the address after the change says it; null when nothing was. */
    static @Nullable String done(@Nullable String what) {
        return switch (what) {
            case "places" -> "The places were changed.";
            case "funding" ->
                "The programme is funded for longer. Those who wait for it are offered what that reopens.";
            case null, default -> null;
        };
    }
}
