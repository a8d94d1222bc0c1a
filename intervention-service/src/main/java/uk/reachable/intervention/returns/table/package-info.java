/** A return as a table: lines, columns, a total, and how two tables differ. */
@NullMarked
package uk.reachable.intervention.returns.table;

import org.jspecify.annotations.NullMarked;
