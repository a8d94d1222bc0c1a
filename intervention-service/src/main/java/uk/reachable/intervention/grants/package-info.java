/** The money that the sources name: grants, allocations, guardrails, the cost of bridging. */
@NullMarked
package uk.reachable.intervention.grants;

import org.jspecify.annotations.NullMarked;
