/** The local OpenID Connect issuer with the demo users. */
@NullMarked
package uk.reachable.local.issuer;

import org.jspecify.annotations.NullMarked;
