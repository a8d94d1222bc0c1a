/** Events of intervention-service about the catalogue and about who works when, keyed by programme or worker. */
@NullMarked
package uk.reachable.contracts.programme;

import org.jspecify.annotations.NullMarked;
