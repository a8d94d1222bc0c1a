/** Reads everything that is left after a proof as of one moment, past the services. */
@NullMarked
package uk.reachable.system.prove.evidence.reading;

import org.jspecify.annotations.NullMarked;
