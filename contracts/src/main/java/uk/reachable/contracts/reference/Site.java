package uk.reachable.contracts.reference;

import uk.reachable.contracts.codes.Setting;

/**
 * A place where people are met, for example an emergency department: a code that may travel, and the name people type.
 */
public record Site(String code, String name, Setting setting, String localAuthority) {}
