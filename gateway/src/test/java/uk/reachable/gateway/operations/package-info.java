@NullMarked
package uk.reachable.gateway.operations;

import org.jspecify.annotations.NullMarked;
