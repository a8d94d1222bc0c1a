/** How an incident moves on: who may do what to it in which state. */
@NullMarked
package uk.reachable.incident.course;

import org.jspecify.annotations.NullMarked;
