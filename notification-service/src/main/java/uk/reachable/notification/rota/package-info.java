/** Who works when, as providers keep it in intervention-service: the rota decides who is off duty, nobody else. */
@NullMarked
package uk.reachable.notification.rota;

import org.jspecify.annotations.NullMarked;
