/** What was done to the system, and when. */
@NullMarked
package uk.reachable.system.prove.fault;

import org.jspecify.annotations.NullMarked;
