/** What an operator sees of the sending, and what they can do about it. */
@NullMarked
package uk.reachable.notification.operations;

import org.jspecify.annotations.NullMarked;
