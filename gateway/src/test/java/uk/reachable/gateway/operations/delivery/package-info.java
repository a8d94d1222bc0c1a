@NullMarked
package uk.reachable.gateway.operations.delivery;

import org.jspecify.annotations.NullMarked;
