/** Breaks the running system on purpose and decides whether a promise was broken. */
@NullMarked
package uk.reachable.system.prove;

import org.jspecify.annotations.NullMarked;
