package uk.reachable.system.prove.workload;

/**
 * Text that stands for an identity or for something said in confidence: wherever "canary" is found outside of
 * incident-service's sealed texts, it has leaked, and the rest of it says from which request and field.
 */
record Canary(String request) {

    String of(String field) {
        return "Canary " + request + " " + field;
    }
}
