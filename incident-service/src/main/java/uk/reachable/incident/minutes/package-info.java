/** The minutes of a meeting, to print: with case content, or without anything that points at a person. */
@NullMarked
package uk.reachable.incident.minutes;

import org.jspecify.annotations.NullMarked;
