/** Where identity and free text are sealed, with keys that live in another database. */
@NullMarked
package uk.reachable.incident.vault;

import org.jspecify.annotations.NullMarked;
