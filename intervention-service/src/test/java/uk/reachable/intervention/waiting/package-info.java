@NullMarked
package uk.reachable.intervention.waiting;

import org.jspecify.annotations.NullMarked;
