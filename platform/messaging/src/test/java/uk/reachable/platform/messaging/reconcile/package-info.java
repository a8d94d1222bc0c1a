@NullMarked
package uk.reachable.platform.messaging.reconcile;

import org.jspecify.annotations.NullMarked;
