/** How long a month of street-level crime takes to be imported. */
@NullMarked
package uk.reachable.system.bench.imports;

import org.jspecify.annotations.NullMarked;
