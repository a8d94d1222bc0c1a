@NullMarked
package uk.reachable.gateway.casework;

import org.jspecify.annotations.NullMarked;
