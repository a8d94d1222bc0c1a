@NullMarked
package uk.reachable.gateway.meeting;

import org.jspecify.annotations.NullMarked;
