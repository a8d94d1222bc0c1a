@NullMarked
package uk.reachable.gateway.inbox;

import org.jspecify.annotations.NullMarked;
