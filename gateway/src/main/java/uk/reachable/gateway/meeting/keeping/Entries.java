package uk.reachable.gateway.meeting.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.TypedTime;

/** Turns what was typed into what is sent. What only the service knows, it says itself. */
final class Entries {

    private final Form form;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Entries(Form form) {
        this.form = form;
    }

    /** Of every form but that of attendance, which is sent organisation by organisation. */
    static Entered of(RecordForm which, Form form) {
        return new Entries(form).read(which);
    }

    static Entered ofPurpose(Form form) {
        return new Entries(form).purpose();
    }

    private Entered read(RecordForm which) {
        Object body =
                switch (which) {
                    case SCHEDULE ->
                        new Bodies.Schedule(version(), moment("startsAt", "Enter when it begins"), value("place"));
                    case HOLD -> new Bodies.Hold(version(), momentOrNow("heldAt", "Enter when it was held"));
                    case CONCLUDE -> new Bodies.Conclude(version());
                    case CANCEL -> new Bodies.Cancel(version(), chosen("reason", "Choose why it is cancelled"));
                    case INVITE -> invitation();
                    case SHARE -> new Bodies.Share(chosen("incidentId", "Choose an incident"));
                    case ASK -> action();
                    case REFER ->
                        new Bodies.Refer(
                                chosen("personId", "Choose who is referred"),
                                chosen("need", "Choose what they are referred for"));
                    case ATTENDANCE ->
                        throw new IllegalArgumentException("Attendance is sent organisation by organisation");
                };
        return Entered.of(mistakes, body);
    }

    private Object action() {
        return new Bodies.Ask(
                chosen("text", "Enter what is to be done"),
                value("purpose"),
                chosen("ownerOrganisation", "Choose who does it"),
                moment("dueBy", "Enter by when it is to be done"),
                value("incidentId"));
    }

    private Object invitation() {
        var invite = new Bodies.Invite(form.values("areas"), form.values("roles"), form.values("remove"));
        if (invite.areas().isEmpty()
                && invite.roles().isEmpty()
                && invite.remove().isEmpty()) {
            mistakes.add(new Mistake("areas", "Choose an area, partners, or who need not come"));
        }
        return invite;
    }

    private Entered purpose() {
        String state = chosen("state", "Choose how this purpose stands");
        String reason = value("reason");
        if ("WAIVED".equals(state) && reason == null) {
            mistakes.add(new Mistake("reason", "Enter why it does not apply here"));
        }
        String owner = chosen("ownerOrganisation", "Choose who sees to it");
        var date = TypedTime.day(form.value("date"));
        if (date == null) {
            mistakes.add(new Mistake("date", "Enter a day, such as 2026-11-30"));
        }
        return Entered.of(mistakes, new Bodies.State(state, reason, owner, date, value("incidentId")));
    }

    /** 0 is no meeting's: the service then says that it was changed. */
    private long version() {
        String typed = form.value("version");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private @Nullable String value(String name) {
        return form.orNull(name);
    }

    private @Nullable String chosen(String name, String otherwise) {
        String value = value(name);
        if (value == null) {
            mistakes.add(new Mistake(name, otherwise));
        }
        return value;
    }

    private @Nullable Instant moment(String name, String otherwise) {
        Instant moment = TypedTime.moment(form.value(name));
        if (moment == null) {
            mistakes.add(new Mistake(name, otherwise + ": a day and a time, such as 2026-11-21 10:00"));
        }
        return moment;
    }

    /** Left empty, it is now, which the service knows best. */
    private @Nullable Instant momentOrNow(String name, String otherwise) {
        return form.value(name).isEmpty() ? null : moment(name, otherwise);
    }
}
