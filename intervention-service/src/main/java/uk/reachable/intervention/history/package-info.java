/** Every version of a programme: who, when, and what changed. */
@NullMarked
package uk.reachable.intervention.history;

import org.jspecify.annotations.NullMarked;
