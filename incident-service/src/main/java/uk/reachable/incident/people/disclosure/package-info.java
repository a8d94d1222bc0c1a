/** What of an identity a provider sees, on which lawful basis and under which agreement, and the record of it. */
@NullMarked
package uk.reachable.incident.people.disclosure;

import org.jspecify.annotations.NullMarked;
