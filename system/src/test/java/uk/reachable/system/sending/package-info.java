/** Thousands of notices against a mail server that does all that mail servers do, while the sender is killed. */
@NullMarked
package uk.reachable.system.sending;

import org.jspecify.annotations.NullMarked;
