/** After databases were restored: every service reconciles its own, and the report is shown. */
@NullMarked
package uk.reachable.local.reconcile;

import org.jspecify.annotations.NullMarked;
