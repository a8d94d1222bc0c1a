/** What every check has in common: the evidence with the course of each case, and the findings. */
@NullMarked
package uk.reachable.system.prove.check.account;

import org.jspecify.annotations.NullMarked;
