/** How long the money reaches, who can still be taken on before it ends, and what an extension changes; pure. */
@NullMarked
package uk.reachable.intervention.funding;

import org.jspecify.annotations.NullMarked;
