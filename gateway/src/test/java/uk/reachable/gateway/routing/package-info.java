@NullMarked
package uk.reachable.gateway.routing;

import org.jspecify.annotations.NullMarked;
