package uk.reachable.incident.links;

/** Two incidents that belong together; of a retaliation, {@code incidentId} is the one that followed. */
record Link(String id, LinkKind kind, String incidentId, String otherIncident) {

    boolean concerns(String incident) {
        return incidentId.equals(incident) || otherIncident.equals(incident);
    }
}
