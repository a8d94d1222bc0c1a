package uk.reachable.referral.lifecycle;

/** A filled place; {@code id} is the offer or handover that filled it. */
public record Placement(String id, Place place) {}
