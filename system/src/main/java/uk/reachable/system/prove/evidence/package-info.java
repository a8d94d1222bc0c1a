/** What is left after a proof: all databases, topics, e-mails and logs as of one moment, read past the services. */
@NullMarked
package uk.reachable.system.prove.evidence;

import org.jspecify.annotations.NullMarked;
