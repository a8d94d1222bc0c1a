/** The reviewed files of this service: data that people checked, read without guessing. */
@NullMarked
package uk.reachable.intervention.reviewed;

import org.jspecify.annotations.NullMarked;
