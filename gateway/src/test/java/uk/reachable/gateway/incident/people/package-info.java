@NullMarked
package uk.reachable.gateway.incident.people;

import org.jspecify.annotations.NullMarked;
