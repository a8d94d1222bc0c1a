/** What is published while something is measured. */
@NullMarked
package uk.reachable.system.bench.events;

import org.jspecify.annotations.NullMarked;
