/** What people read instead of the codes of the interface (domain brief, "On screens"), and how they say times. */
@NullMarked
package uk.reachable.gateway.words;

import org.jspecify.annotations.NullMarked;
