@NullMarked
package uk.reachable.gateway.board.changes;

import org.jspecify.annotations.NullMarked;
