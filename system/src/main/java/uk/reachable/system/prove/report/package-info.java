/** What a proof of faults says in the end: figures with their goals, and the timeline. */
@NullMarked
package uk.reachable.system.prove.report;

import org.jspecify.annotations.NullMarked;
