/** The rules that call a meeting: their versions, one in sentences, the next one, and what it would have done. */
@NullMarked
package uk.reachable.gateway.rules;

import org.jspecify.annotations.NullMarked;
