/** How a person is reached: whose phone it is, and what is safe. */
@NullMarked
package uk.reachable.incident.people.contacts;

import org.jspecify.annotations.NullMarked;
