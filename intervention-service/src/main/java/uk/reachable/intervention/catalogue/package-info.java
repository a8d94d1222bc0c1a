/** The programmes that providers are funded to deliver, kept as reviewed files. */
@NullMarked
package uk.reachable.intervention.catalogue;

import org.jspecify.annotations.NullMarked;
