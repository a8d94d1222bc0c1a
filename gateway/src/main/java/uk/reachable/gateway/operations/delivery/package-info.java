/** How the sending of messages goes, which of them are stuck, and trying those again: the operator's work. */
@NullMarked
package uk.reachable.gateway.operations.delivery;

import org.jspecify.annotations.NullMarked;
