/** One trace follows one incident through every service and topic, and is shown in docs/traces.md. */
@NullMarked
package uk.reachable.system.traces;

import org.jspecify.annotations.NullMarked;
