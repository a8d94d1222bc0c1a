@NullMarked
package uk.reachable.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
