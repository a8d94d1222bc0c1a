/** Breaks the system on purpose, by a plan drawn from a seed, and looks how long it takes to be normal again. */
@NullMarked
package uk.reachable.system.prove.nemesis;

import org.jspecify.annotations.NullMarked;
