@NullMarked
package uk.reachable.gateway.picture;

import org.jspecify.annotations.NullMarked;
