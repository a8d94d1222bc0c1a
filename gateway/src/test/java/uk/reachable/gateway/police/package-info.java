@NullMarked
package uk.reachable.gateway.police;

import org.jspecify.annotations.NullMarked;
