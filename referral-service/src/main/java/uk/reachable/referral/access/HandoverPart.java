package uk.reachable.referral.access;

/** From whom to whom a handover goes, and whether it is open, accepted, or over without effect. */
record HandoverPart(String id, String from, String to, Outcome outcome) {

    enum Outcome {
        OPEN,
        ACCEPTED,
        NOT_TAKEN
    }
}
