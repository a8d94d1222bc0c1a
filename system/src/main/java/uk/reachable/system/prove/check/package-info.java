/** Decides from what is left after a proof whether a promise was broken. */
@NullMarked
package uk.reachable.system.prove.check;

import org.jspecify.annotations.NullMarked;
