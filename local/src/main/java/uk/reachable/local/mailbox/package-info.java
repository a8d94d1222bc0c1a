/** The local mailbox: SMTP in, a page and JSON out. */
@NullMarked
package uk.reachable.local.mailbox;

import org.jspecify.annotations.NullMarked;
