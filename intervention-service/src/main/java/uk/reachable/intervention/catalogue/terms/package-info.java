/** What is agreed with a provider beyond place and need: stage, staff, ending, evidence, sharing. */
@NullMarked
package uk.reachable.intervention.catalogue.terms;

import org.jspecify.annotations.NullMarked;
