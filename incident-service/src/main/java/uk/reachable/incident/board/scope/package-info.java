/** What part of a board somebody sees, and asks for. */
@NullMarked
package uk.reachable.incident.board.scope;

import org.jspecify.annotations.NullMarked;
