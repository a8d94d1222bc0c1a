@NullMarked
package uk.reachable.intervention.access;

import org.jspecify.annotations.NullMarked;
