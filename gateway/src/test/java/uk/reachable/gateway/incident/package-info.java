@NullMarked
package uk.reachable.gateway.incident;

import org.jspecify.annotations.NullMarked;
