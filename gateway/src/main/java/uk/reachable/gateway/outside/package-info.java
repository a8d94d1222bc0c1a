/** What somebody sees who has a one-time link and does not sign in. */
@NullMarked
package uk.reachable.gateway.outside;

import org.jspecify.annotations.NullMarked;
