/** What a police lead does on a phone: convene, ask not to contact somebody yet, agree words, confirm, complete. */
@NullMarked
package uk.reachable.gateway.police;

import org.jspecify.annotations.NullMarked;
