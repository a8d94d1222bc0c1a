@NullMarked
package uk.reachable.gateway.navigator;

import org.jspecify.annotations.NullMarked;
