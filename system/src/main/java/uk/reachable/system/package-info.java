/** Proof of the whole: the real processes, driven from outside as their users would. */
@NullMarked
package uk.reachable.system;

import org.jspecify.annotations.NullMarked;
