@NullMarked
package uk.reachable.intervention.demand;

import org.jspecify.annotations.NullMarked;
