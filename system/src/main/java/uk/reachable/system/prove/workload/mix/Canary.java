package uk.reachable.system.prove.workload.mix;

/**
 * Text that stands for an identity or for something said in confidence: wherever "canary" is found outside of
 * incident-service's sealed texts, it has leaked, and the rest of it says from which request and field.
 */
public record Canary(String request) {

    /** One that shares no word with a name: a notice must not name anybody. */
    public String ofNobody(String field) {
        return "Uncanary" + field + request.replaceAll("\\D+", ".");
    }

    public String of(String field) {
        return "Canary " + request + " " + field;
    }
}
