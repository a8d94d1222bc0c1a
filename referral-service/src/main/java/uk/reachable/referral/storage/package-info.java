/** How values are written to and read from columns. */
@NullMarked
package uk.reachable.referral.storage;

import org.jspecify.annotations.NullMarked;
