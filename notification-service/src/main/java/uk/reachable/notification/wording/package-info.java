/** What a message says: plain English, and nothing that points to a person, a place or a need. */
@NullMarked
package uk.reachable.notification.wording;

import org.jspecify.annotations.NullMarked;
