/** Where the managers of a provider keep who works when, for how many people, and who is away. */
@NullMarked
package uk.reachable.intervention.rota;

import org.jspecify.annotations.NullMarked;
