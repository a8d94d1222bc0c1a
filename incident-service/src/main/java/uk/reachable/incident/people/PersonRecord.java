package uk.reachable.incident.people;

import uk.reachable.incident.casefile.Person;

/** A person and the incident they are recorded in. */
record PersonRecord(Person person, String incidentId, String incidentReference, String region) {}
