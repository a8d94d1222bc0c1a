@NullMarked
package uk.reachable.gateway.rules;

import org.jspecify.annotations.NullMarked;
