@NullMarked
package uk.reachable.intervention.priority;

import org.jspecify.annotations.NullMarked;
