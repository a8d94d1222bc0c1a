/** Erasing somebody, after a page that says what is destroyed and that nothing brings it back. */
@NullMarked
package uk.reachable.gateway.privacy.erasure;

import org.jspecify.annotations.NullMarked;
