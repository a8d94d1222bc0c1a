@NullMarked
package uk.reachable.notification.guard;

import org.jspecify.annotations.NullMarked;
