/** What is written for people leads where it says. */
@NullMarked
package uk.reachable.system.documents;

import org.jspecify.annotations.NullMarked;
