@NullMarked
package uk.reachable.gateway.signin;

import org.jspecify.annotations.NullMarked;
