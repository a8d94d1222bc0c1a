/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.activity;

import org.jspecify.annotations.NullMarked;
