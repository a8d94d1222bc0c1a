/** PostgreSQL from its native binaries: unpack, initialise, heal, one database and user per service. */
@NullMarked
package uk.reachable.local.postgres;

import org.jspecify.annotations.NullMarked;
