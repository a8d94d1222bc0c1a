/** Providers, programmes, capacity and matching. */
@NullMarked
package uk.reachable.intervention;

import org.jspecify.annotations.NullMarked;
