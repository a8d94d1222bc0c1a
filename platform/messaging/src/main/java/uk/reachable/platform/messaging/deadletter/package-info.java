/** Events that could not be applied, kept until an operator decides. */
@NullMarked
package uk.reachable.platform.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
