/** Tests. */
@NullMarked
package uk.reachable.intervention.rota;

import org.jspecify.annotations.NullMarked;
