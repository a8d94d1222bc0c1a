/** Metrics, alerts and dashboards: what is written of them is what the running system has. */
@NullMarked
package uk.reachable.system.observability;

import org.jspecify.annotations.NullMarked;
