/** What a notice may say. */
@NullMarked
package uk.reachable.incident.community.words;

import org.jspecify.annotations.NullMarked;
