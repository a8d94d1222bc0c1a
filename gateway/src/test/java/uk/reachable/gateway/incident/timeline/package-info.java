@NullMarked
package uk.reachable.gateway.incident.timeline;

import org.jspecify.annotations.NullMarked;
