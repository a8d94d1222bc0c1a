/** A programme as people of its region read it and its managers write it. */
@NullMarked
package uk.reachable.intervention.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
