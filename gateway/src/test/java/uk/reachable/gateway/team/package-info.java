@NullMarked
package uk.reachable.gateway.team;

import org.jspecify.annotations.NullMarked;
