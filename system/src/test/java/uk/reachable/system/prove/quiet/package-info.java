/** When quiet is quiet. */
@NullMarked
package uk.reachable.system.prove.quiet;

import org.jspecify.annotations.NullMarked;
