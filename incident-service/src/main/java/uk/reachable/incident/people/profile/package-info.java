/** What is known of a person beside who they are: roles over time, vulnerability and risk. */
@NullMarked
package uk.reachable.incident.people.profile;

import org.jspecify.annotations.NullMarked;
