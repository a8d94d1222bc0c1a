@NullMarked
package uk.reachable.gateway.incident.casefile;

import org.jspecify.annotations.NullMarked;
