/** Unique tokens in every personal and free-text field, and the search for them where they must not be. */
@NullMarked
package uk.reachable.system.canary;

import org.jspecify.annotations.NullMarked;
