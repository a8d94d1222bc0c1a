@NullMarked
package uk.reachable.gateway;

import org.jspecify.annotations.NullMarked;
