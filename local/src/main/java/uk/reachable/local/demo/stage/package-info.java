/** What every scene stands on: who is in it, what they see, the response and the inboxes. */
@NullMarked
package uk.reachable.local.demo.stage;

import org.jspecify.annotations.NullMarked;
