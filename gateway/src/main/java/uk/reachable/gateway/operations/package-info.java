/** Events that are stuck in any of the services, and setting them free: the operator's work. */
@NullMarked
package uk.reachable.gateway.operations;

import org.jspecify.annotations.NullMarked;
