package uk.reachable.gateway.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.Aftermath;
import uk.reachable.gateway.incident.casefile.CaseWords;
import uk.reachable.gateway.incident.casefile.Person;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * Somebody of an incident, without who it is: that is read on a page of its own, and every read of it is on record.
 *
 * @param paused why nobody may contact them yet; null when somebody may
 * @param pausedUntil when police look at it again; null, too
 */
record PersonCard(
        String title, @Nullable String paused, @Nullable Instant pausedUntil, List<SummaryRow> rows, String address) {

    static PersonCard of(Person person, Response response, Aftermath.@Nullable Pause pause, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Role", Words.of(person.role())));
        rows.add(new SummaryRow("Age", Words.of(person.ageBand())));
        String where = where(person);
        if (where != null) {
            rows.add(new SummaryRow("Where they are now", where));
        }
        if (person.expectedRelease() != null) {
            rows.add(new SummaryRow("Leaves there about", LondonTime.words(person.expectedRelease(), now)));
        }
        if (person.homeLocalAuthorityName() != null) {
            rows.add(new SummaryRow("Lives in", person.homeLocalAuthorityName()));
        }
        for (Person.Question asked : Objects.requireNonNullElse(person.safeguarding(), List.<Person.Question>of())) {
            rows.add(new SummaryRow(CaseWords.question(asked.question()), answer(asked, now)));
        }
        return new PersonCard(
                "Person " + response.numberOf(person.id()),
                paused(person, pause, now),
                pausedUntil(person),
                List.copyOf(rows),
                "/incidents/%s/people/%s".formatted(response.incident().id(), person.id()));
    }

    static @Nullable String where(Person person) {
        String site = person.siteName() == null ? person.site() : person.siteName();
        if (site != null) {
            return site;
        }
        return person.setting() == null ? null : Words.of(person.setting());
    }

    private static String answer(Person.Question asked, Instant now) {
        return switch (asked.answer()) {
            case "TOLD" -> "Told";
            case "NOT_NEEDED" -> "Not needed";
            case null, default ->
                (asked.dueBy().isBefore(now)
                                ? "Not told. Should have been answered by "
                                : "Not answered yet. Answer by ")
                        + LondonTime.words(asked.dueBy(), now);
        };
    }

    private static @Nullable Instant pausedUntil(Person person) {
        Person.ContactPaused paused = person.contactPaused();
        return paused == null ? null : paused.reviewBy();
    }

    private static @Nullable String paused(Person person, Aftermath.@Nullable Pause pause, Instant now) {
        Person.ContactPaused paused = person.contactPaused();
        if (paused == null) {
            return null;
        }
        return "Do not contact them yet%s. Police look at it again by %s."
                .formatted(
                        pause == null ? "" : ": " + CaseWords.pause(pause.reason()),
                        LondonTime.words(paused.reviewBy(), now));
    }
}
