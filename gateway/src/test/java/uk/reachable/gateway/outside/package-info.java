@NullMarked
package uk.reachable.gateway.outside;

import org.jspecify.annotations.NullMarked;
