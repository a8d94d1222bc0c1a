@NullMarked
package uk.reachable.gateway.assets;

import org.jspecify.annotations.NullMarked;
