@NullMarked
package uk.reachable.gateway.casework.support;

import org.jspecify.annotations.NullMarked;
