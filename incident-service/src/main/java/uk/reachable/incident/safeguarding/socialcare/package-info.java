/** Children's social care of each region: whom to tell now. */
@NullMarked
package uk.reachable.incident.safeguarding.socialcare;

import org.jspecify.annotations.NullMarked;
