/** Many people who watch the board live. */
@NullMarked
package uk.reachable.system.bench.board;

import org.jspecify.annotations.NullMarked;
