@NullMarked
package uk.reachable.gateway.returns.filing;

import org.jspecify.annotations.NullMarked;
