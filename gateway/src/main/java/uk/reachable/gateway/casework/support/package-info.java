/** What whoever gives the support tells of it: contacts, sessions, its end, its worker, who leads beside it. */
@NullMarked
package uk.reachable.gateway.casework.support;

import org.jspecify.annotations.NullMarked;
