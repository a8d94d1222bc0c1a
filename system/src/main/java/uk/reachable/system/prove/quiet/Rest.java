package uk.reachable.system.prove.quiet;

import java.util.List;
import java.util.stream.Stream;

/** What must be nought in which database before it is at rest, and how people call what is not. */
record Rest(String database, String what, String sql) {

    private static final List<String> WITH_EVENTS = List.of("incident", "referral", "intervention", "notification");

    private static final String UNSENT = "SELECT count(*) FROM outbox WHERE key NOT LIKE 'heartbeat-%'";
    private static final String PARKED = "SELECT count(*) FROM inbox_parked";
    private static final String BURIED = "SELECT count(*) FROM dead_letter";

    /** A proof turns clocks forward while it runs: what ends within minutes still moves, what ends later is at rest. */
    private static final String SOON = "now() + interval '5 minutes'";

    static final String EMAILS = "e-mails that are due";

    /** Of a referral that is not paused, the clock runs. */
    private static final String RUNS =
            "EXISTS (SELECT FROM referral r WHERE r.id = o.referral_id AND r.paused_since IS NULL)";

    private static final List<Rest> OF_THE_CASES = List.of(
            new Rest(
                    "referral",
                    "referrals RAISED",
                    "SELECT count(*) FROM referral WHERE status = 'RAISED' AND paused_since IS NULL"),
            new Rest(
                    "referral",
                    "offers whose time runs out soon",
                    "SELECT count(*) FROM offer o WHERE o.outcome IS NULL AND " + RUNS + " AND o.respond_by < " + SOON),
            new Rest(
                    "referral",
                    "handovers that wait for a place or whose time runs out soon",
                    "SELECT count(*) FROM handover o WHERE o.ended_at IS NULL AND " + RUNS
                            + " AND coalesce(o.respond_by, now()) < " + SOON),
            new Rest(
                    "referral",
                    "first contacts whose time runs out soon",
                    "SELECT count(*) FROM referral WHERE status = 'ACCEPTED' AND contacted_at IS NULL"
                            + " AND paused_since IS NULL AND contact_overdue_at IS NULL AND contact_due_by < " + SOON),
            new Rest(
                    "referral",
                    "legs whose time runs out soon",
                    "SELECT count(*) FROM leg JOIN journey ON journey.id = leg.journey_id"
                            + " WHERE leg.status IN ('AWAITED', 'HALF_CONFIRMED') AND journey.status = 'UNDERWAY'"
                            + " AND leg.due_by < " + SOON),
            new Rest(
                    "incident",
                    "meetings that nobody convenes and whose alarm comes soon",
                    "SELECT count(*) FROM meeting WHERE status = 'CALLED' AND coalesce(escalate_at, due_by) < " + SOON),
            new Rest(
                    "incident",
                    "actions whose time runs out soon",
                    "SELECT count(*) FROM meeting_action WHERE status = 'OPEN' AND least(remind_at, due_by) < " + SOON),
            // Of those that the proof turned forward: any other has an hour, and some are always about to end.
            new Rest(
                    "incident",
                    "questions whose time runs out soon",
                    "SELECT count(*) FROM safeguarding_question WHERE NOT answered AND told_at IS NULL"
                            + " AND due_by < asked_at + interval '5 minutes'"),
            new Rest(
                    "incident",
                    "pauses whose review comes soon",
                    "SELECT count(*) FROM contact_pause WHERE ended_at IS NULL AND review_told_at IS NULL"
                            + " AND review_by < " + SOON),
            new Rest(
                    "incident",
                    "notices whose time runs out soon",
                    "SELECT count(*) FROM community_notice WHERE status = 'ISSUED' AND open_by < " + SOON),
            new Rest("incident", "imports at work", "SELECT count(*) FROM import WHERE status = 'RUNNING'"),
            new Rest(
                    "notification",
                    EMAILS,
                    // What is silent while somebody is on its matter is due up to ten minutes later.
                    "SELECT count(*) FROM delivery WHERE next_attempt_at IS NOT NULL AND due_at < " + SOON));

    /** Everything that must be at rest. */
    static List<Rest> all() {
        return Stream.concat(
                        WITH_EVENTS.stream()
                                .flatMap(database -> List.of(
                                        new Rest(database, "events not sent", UNSENT),
                                        new Rest(database, "events that wait for a predecessor", PARKED),
                                        new Rest(database, "dead letters", BURIED))
                                        .stream()),
                        OF_THE_CASES.stream())
                .toList();
    }
}
