/** Free text about an incident; only ever sealed. */
@NullMarked
package uk.reachable.incident.notes;

import org.jspecify.annotations.NullMarked;
