package uk.reachable.gateway.meeting;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

/** The version of a meeting that a form was filled in for. */
public final class Versions {

    /** The field that holds it. */
    public static final String FIELD = "version";

    private Versions() {}

    /** The same form for the meeting as it stands now: whoever sends it has been told that it was changed meanwhile. */
    public static Form onto(Meeting meeting, Form form) {
        String now = Long.toString(meeting.version());
        if (form.value(FIELD).isEmpty() || form.value(FIELD).equals(now)) {
            return form;
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form.typed());
        typed.set(FIELD, now);
        return new Form(form.key(), typed, form.mistakes())
                .with(List.of(new Mistake(
                        "",
                        "Somebody has changed this meeting since you opened this page. Look at it, then send this"
                                + " again if it still holds.")));
    }
}
