/** Looking again and again, with a limit, in the background. */
@NullMarked
package uk.reachable.notification.polling;

import org.jspecify.annotations.NullMarked;
