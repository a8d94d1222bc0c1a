@NullMarked
package uk.reachable.gateway.funding;

import org.jspecify.annotations.NullMarked;
