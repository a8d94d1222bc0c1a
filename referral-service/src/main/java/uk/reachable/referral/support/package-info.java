/**
 * What whoever took a person on tells of the support: contacts, sessions, its end; and the clock of the first contact.
 */
@NullMarked
package uk.reachable.referral.support;

import org.jspecify.annotations.NullMarked;
