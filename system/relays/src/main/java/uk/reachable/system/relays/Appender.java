package uk.reachable.system.relays;

import uk.reachable.contracts.incident.IncidentLogged;

/** Writes an event to an outbox, in the running transaction. */
interface Appender {

    void append(IncidentLogged event);
}
