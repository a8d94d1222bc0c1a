/** What a service does while the release after it migrates the tables that both work with. */
@NullMarked
package uk.reachable.platform.messaging.migration;

import org.jspecify.annotations.NullMarked;
