/** Where staff choose by which channels they are alerted, within what their region allows. */
@NullMarked
package uk.reachable.notification.choice;

import org.jspecify.annotations.NullMarked;
