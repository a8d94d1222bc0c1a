/** Which notices belong to a matter, and what ends it. */
@NullMarked
package uk.reachable.notification.matter.scope;

import org.jspecify.annotations.NullMarked;
