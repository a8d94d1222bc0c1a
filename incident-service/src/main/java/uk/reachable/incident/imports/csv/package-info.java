/** Tables of lines: one line is one row, its columns found by the names that reviewed data gives them. */
@NullMarked
package uk.reachable.incident.imports.csv;

import org.jspecify.annotations.NullMarked;
