/** After a database was restored: what it forgot that it told and heard, read from the topics. */
@NullMarked
package uk.reachable.platform.messaging.reconcile;

import org.jspecify.annotations.NullMarked;
