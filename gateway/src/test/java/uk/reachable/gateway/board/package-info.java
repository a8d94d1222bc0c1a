@NullMarked
package uk.reachable.gateway.board;

import org.jspecify.annotations.NullMarked;
