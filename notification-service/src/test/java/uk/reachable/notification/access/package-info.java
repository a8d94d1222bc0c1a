@NullMarked
package uk.reachable.notification.access;

import org.jspecify.annotations.NullMarked;
