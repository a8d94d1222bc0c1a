package uk.reachable.local.replay;

/** A neighbourhood (LSOA) of a local authority, with how many offences a month had there. */
record Place(String localAuthority, String lsoa, int offences) {}
