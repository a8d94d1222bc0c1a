/** What each region has decided: who is alerted to what, by which channels; reviewed files under {@code audience/}. */
@NullMarked
package uk.reachable.notification.entitlement;

import org.jspecify.annotations.NullMarked;
