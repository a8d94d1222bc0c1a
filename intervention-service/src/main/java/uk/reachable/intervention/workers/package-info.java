/** Who supports people for a provider, when and how many at a time, and how many they support now. */
@NullMarked
package uk.reachable.intervention.workers;

import org.jspecify.annotations.NullMarked;
