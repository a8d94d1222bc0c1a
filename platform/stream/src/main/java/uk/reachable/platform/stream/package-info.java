/** Live streams: server-sent events that follow a numbered table and resume exactly. */
@NullMarked
package uk.reachable.platform.stream;

import org.jspecify.annotations.NullMarked;
