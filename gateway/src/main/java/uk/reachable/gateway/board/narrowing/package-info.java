/** To which part of the board a page is narrowed, and what there is to choose from. */
@NullMarked
package uk.reachable.gateway.board.narrowing;

import org.jspecify.annotations.NullMarked;
