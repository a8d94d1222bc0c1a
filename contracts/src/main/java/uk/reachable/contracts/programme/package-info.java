/** Events of intervention-service about the catalogue, keyed by programme id. */
@NullMarked
package uk.reachable.contracts.programme;

import org.jspecify.annotations.NullMarked;
