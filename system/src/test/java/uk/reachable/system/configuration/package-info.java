/** The page of all variables, written from what is shipped. */
@NullMarked
package uk.reachable.system.configuration;

import org.jspecify.annotations.NullMarked;
