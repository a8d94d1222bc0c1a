package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingStatus;

/**
 * One line of the list of those who are invited.
 *
 * @param field what its choice is called in the form
 * @param was what is recorded, so that only what changed is sent; empty when nothing is
 */
record AttendanceEntry(String field, String name, String was, List<Option> options) {

    private static final String CHOICE = "who-";
    private static final String WAS = "was-";

    /** Nobody can have come to a meeting that was not held; apologies come before it, too. */
    static List<AttendanceEntry> of(Meeting meeting) {
        List<Option> options = Stream.of(new Option("ATTENDED", "Came"), new Option("APOLOGIES", "Sent apologies"))
                .filter(option ->
                        meeting.status() == MeetingStatus.HELD || option.value().equals("APOLOGIES"))
                .toList();
        return meeting.invited().stream()
                .map(partner -> new AttendanceEntry(
                        CHOICE + partner.organisation(),
                        Partners.name(partner),
                        partner.attendance() == null ? "" : partner.attendance().name(),
                        options))
                .toList();
    }

    /** The name of the hidden field that says what was recorded. */
    public String wasField() {
        return WAS + field.substring(CHOICE.length());
    }

    /** Of what was chosen, only what is not recorded yet. */
    static List<Bodies.Attended> changed(Form form) {
        return form.typed().keySet().stream()
                .filter(name -> name.startsWith(CHOICE))
                .map(name -> changed(form, name.substring(CHOICE.length())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Bodies.@Nullable Attended changed(Form form, String organisation) {
        String chosen = form.orNull(CHOICE + organisation);
        return chosen == null || chosen.equals(form.value(WAS + organisation))
                ? null
                : new Bodies.Attended(organisation, chosen);
    }
}
