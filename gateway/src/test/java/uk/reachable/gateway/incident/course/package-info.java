@NullMarked
package uk.reachable.gateway.incident.course;

import org.jspecify.annotations.NullMarked;
