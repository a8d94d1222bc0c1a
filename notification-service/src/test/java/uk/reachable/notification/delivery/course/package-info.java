@NullMarked
package uk.reachable.notification.delivery.course;

import org.jspecify.annotations.NullMarked;
