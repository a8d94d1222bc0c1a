/** What a meeting asks organisations to do: until it is done or no longer needed. */
@NullMarked
package uk.reachable.incident.action;

import org.jspecify.annotations.NullMarked;
