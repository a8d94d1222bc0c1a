/** Information-sharing agreements with organisations. */
@NullMarked
package uk.reachable.incident.people.agreement;

import org.jspecify.annotations.NullMarked;
