@NullMarked
package uk.reachable.gateway.referring;

import org.jspecify.annotations.NullMarked;
