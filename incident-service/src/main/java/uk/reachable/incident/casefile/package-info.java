/** What an incident is: plain facts, without identity and without free text. */
@NullMarked
package uk.reachable.incident.casefile;

import org.jspecify.annotations.NullMarked;
