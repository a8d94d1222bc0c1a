/** When a system that was troubled has come to rest. */
@NullMarked
package uk.reachable.system.prove.quiet;

import org.jspecify.annotations.NullMarked;
