@NullMarked
package uk.reachable.gateway.live;

import org.jspecify.annotations.NullMarked;
