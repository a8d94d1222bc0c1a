@NullMarked
package uk.reachable.gateway.places;

import org.jspecify.annotations.NullMarked;
