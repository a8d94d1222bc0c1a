@NullMarked
package uk.reachable.gateway.privacy.erasure;

import org.jspecify.annotations.NullMarked;
