/** A person is erased: their key is destroyed, and what was ever sealed with it can be read by nobody. */
@NullMarked
package uk.reachable.incident.people.erasure;

import org.jspecify.annotations.NullMarked;
