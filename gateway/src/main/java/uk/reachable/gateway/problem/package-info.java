@NullMarked
package uk.reachable.gateway.problem;

import org.jspecify.annotations.NullMarked;
