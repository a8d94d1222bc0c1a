/** What an operator does about events that are stuck. */
@NullMarked
package uk.reachable.platform.messaging.operations;

import org.jspecify.annotations.NullMarked;
