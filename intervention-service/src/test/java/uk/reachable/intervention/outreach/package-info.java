/** Tests. */
@NullMarked
package uk.reachable.intervention.outreach;

import org.jspecify.annotations.NullMarked;
