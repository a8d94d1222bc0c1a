@NullMarked
package uk.reachable.notification.delivery.alert;

import org.jspecify.annotations.NullMarked;
