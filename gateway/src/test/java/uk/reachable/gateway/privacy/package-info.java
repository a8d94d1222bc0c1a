@NullMarked
package uk.reachable.gateway.privacy;

import org.jspecify.annotations.NullMarked;
