/** What a duty desk and its police lead do with incidents after they were logged. */
@NullMarked
package uk.reachable.local.demo.desk;

import org.jspecify.annotations.NullMarked;
