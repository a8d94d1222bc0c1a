/** What follows from an incident that was logged: who is told, whom to ring, what happens next, what to find out. */
@NullMarked
package uk.reachable.gateway.logging.answer;

import org.jspecify.annotations.NullMarked;
