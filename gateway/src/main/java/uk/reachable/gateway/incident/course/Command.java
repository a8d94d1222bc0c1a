package uk.reachable.gateway.incident.course;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.incident.casefile.Incident;

/** What the duty desk may do with an incident, and in which state. */
enum Command {
    AMEND(
            "amendments",
            "amended",
            incident -> !incident.isDuplicate(),
            Map.of(
                    "why", "Why",
                    "category", "What happened",
                    "severity", "How serious",
                    "localAuthority", "Area",
                    "lsoa", "Neighbourhood",
                    "setting", "Kind of place",
                    "site", "Place",
                    "occurredAt", "When it happened"),
            List.of(new Mistake("why", "Say why it is corrected")),
            null),
    RESPOND("respond", "responding", incident -> incident.status().equals("LOGGED"), Map.of(), List.of(), null),
    CLOSE(
            "close",
            "closed",
            incident -> !incident.isDuplicate() && !incident.isClosed(),
            Map.of("reason", "Why it is closed"),
            List.of(new Mistake("reason", "Choose why it is closed")),
            "It was not closed, because somebody would be left. Place, withdraw or end the referrals below first."),
    REOPEN(
            "reopen",
            "reopened",
            Incident::isClosed,
            Map.of("why", "Why"),
            List.of(new Mistake("why", "Say why it is reopened")),
            null),
    LINK(
            "links",
            "linked",
            incident -> !incident.isDuplicate(),
            Map.of("incidentId", "The other incident", "kind", "How they belong together"),
            List.of(
                    new Mistake("kind", "Choose how they belong together"),
                    new Mistake("incidentId", "Choose the other incident")),
            "They are linked like this already, or one of them was logged twice and is shown in another incident."),
    MERGE(
            "merge",
            "merged",
            incident -> !incident.isDuplicate(),
            Map.of("into", "The other incident"),
            List.of(new Mistake("into", "Choose the incident that stays")),
            null),
    UNDO_MERGE("undo-merge", "merge-undone", Incident::isDuplicate, Map.of(), List.of(), null);

    private final String path;
    private final String done;
    private final Predicate<Incident> allowed;
    private final Map<String, String> labels;
    private final List<Mistake> required;
    private final @Nullable String refused;

    Command(
            String path,
            String done,
            Predicate<Incident> allowed,
            Map<String, String> labels,
            List<Mistake> required,
            @Nullable String refused) {
        this.path = path;
        this.done = done;
        this.allowed = allowed;
        this.labels = labels;
        this.required = required;
        this.refused = refused;
    }

    /** Where incident-service is asked for it. */
    String path() {
        return path;
    }

    /** What the incident's page says afterwards. */
    String done() {
        return done;
    }

    boolean isAllowed(Incident incident) {
        return allowed.test(incident);
    }

    /** What its fields are called on the page. */
    Map<String, String> labels() {
        return labels;
    }

    /** What it cannot be asked without, and what to do about it. */
    List<Mistake> required() {
        return required;
    }

    /**
     * Why the incident does not allow it, where the service says so for programs; null where its words are for people.
     */
    @Nullable
    String refused() {
        return refused;
    }
}
