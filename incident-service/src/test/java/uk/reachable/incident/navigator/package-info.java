/** What a navigator may do, and what does not exist for them. */
@NullMarked
package uk.reachable.incident.navigator;

import org.jspecify.annotations.NullMarked;
