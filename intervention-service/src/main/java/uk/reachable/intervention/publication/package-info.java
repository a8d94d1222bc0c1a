/** Brings the reviewed files into the catalogue and tells the others what changed. */
@NullMarked
package uk.reachable.intervention.publication;

import org.jspecify.annotations.NullMarked;
