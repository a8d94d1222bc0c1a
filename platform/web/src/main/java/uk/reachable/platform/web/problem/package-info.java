/** Every error is an RFC 9457 problem detail that says what to do and never repeats what was sent. */
@NullMarked
package uk.reachable.platform.web.problem;

import org.jspecify.annotations.NullMarked;
