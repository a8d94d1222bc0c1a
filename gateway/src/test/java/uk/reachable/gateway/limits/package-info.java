@NullMarked
package uk.reachable.gateway.limits;

import org.jspecify.annotations.NullMarked;
