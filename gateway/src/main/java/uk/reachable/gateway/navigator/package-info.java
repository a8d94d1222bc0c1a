/** What a navigator, an education adviser or the exploitation team does on a phone. */
@NullMarked
package uk.reachable.gateway.navigator;

import org.jspecify.annotations.NullMarked;
