/**
 * How long the whole way takes, from an incident that is logged to the caseworker who is told, and how many of them go.
 */
@NullMarked
package uk.reachable.system.bench.flow;

import org.jspecify.annotations.NullMarked;
