/** What the clients of a proof did and what they were answered. */
@NullMarked
package uk.reachable.system.prove.history;

import org.jspecify.annotations.NullMarked;
