/** What meetings ask of organisations. */
@NullMarked
package uk.reachable.gateway.meeting.action;

import org.jspecify.annotations.NullMarked;
