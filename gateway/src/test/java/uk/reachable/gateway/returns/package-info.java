@NullMarked
package uk.reachable.gateway.returns;

import org.jspecify.annotations.NullMarked;
