@NullMarked
package uk.reachable.gateway.board.wall;

import org.jspecify.annotations.NullMarked;
