@NullMarked
package uk.reachable.platform.security.token;

import org.jspecify.annotations.NullMarked;
