@NullMarked
package uk.reachable.intervention.explanation;

import org.jspecify.annotations.NullMarked;
