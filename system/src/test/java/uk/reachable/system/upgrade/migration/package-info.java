/** What a migration may do while the release before still runs. */
@NullMarked
package uk.reachable.system.upgrade.migration;

import org.jspecify.annotations.NullMarked;
