/** What a request body may be: at most 256 KiB, and JSON read without guessing. */
@NullMarked
package uk.reachable.platform.web.body;

import org.jspecify.annotations.NullMarked;
