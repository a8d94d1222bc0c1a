/**
 * The team of a provider: how many people each worker supports, when they work, their leave, and the places there are.
 */
@NullMarked
package uk.reachable.gateway.team;

import org.jspecify.annotations.NullMarked;
