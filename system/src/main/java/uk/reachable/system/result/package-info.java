/** What a proof found: named figures with a goal each, as a file and as a table. */
@NullMarked
package uk.reachable.system.result;

import org.jspecify.annotations.NullMarked;
