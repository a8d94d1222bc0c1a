@NullMarked
package uk.reachable.notification.notify;

import org.jspecify.annotations.NullMarked;
