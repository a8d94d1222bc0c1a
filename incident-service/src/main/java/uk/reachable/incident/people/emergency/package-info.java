/** Emergency access to an identity: reason, time-boxed, and reviewed by the privacy officer. */
@NullMarked
package uk.reachable.incident.people.emergency;

import org.jspecify.annotations.NullMarked;
