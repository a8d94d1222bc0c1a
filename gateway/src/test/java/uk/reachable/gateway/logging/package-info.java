@NullMarked
package uk.reachable.gateway.logging;

import org.jspecify.annotations.NullMarked;
