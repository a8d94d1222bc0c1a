/** Checks what a service really answers against its own description, and the description against the committed one. */
@NullMarked
package uk.reachable.platform.testkit.api;

import org.jspecify.annotations.NullMarked;
