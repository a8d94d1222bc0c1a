@NullMarked
package uk.reachable.platform.security;

import org.jspecify.annotations.NullMarked;
