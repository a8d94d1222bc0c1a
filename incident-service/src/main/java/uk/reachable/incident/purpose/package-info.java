/** The five purposes of the support after an incident, met or not: they belong to the incident's response. */
@NullMarked
package uk.reachable.incident.purpose;

import org.jspecify.annotations.NullMarked;
