/** Who a person is, and who may know it. */
@NullMarked
package uk.reachable.incident.people;

import org.jspecify.annotations.NullMarked;
