/** The live board of a region. */
@NullMarked
package uk.reachable.incident.board;

import org.jspecify.annotations.NullMarked;
