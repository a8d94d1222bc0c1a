package uk.reachable.system.prove.evidence;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What users did, as the services that take commands remember it. */
public record Deeds(List<KeptAnswer> answers, List<Entry> audit) {

    /** The answer that every repeat of a request gets. */
    public record KeptAnswer(String user, String path, String key, int status, JsonNode body) {}

    /** A line of the audit trail. */
    public record Entry(String user, String action, String subjectId) {}
}
