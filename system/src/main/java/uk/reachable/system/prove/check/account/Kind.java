package uk.reachable.system.prove.check.account;

import java.util.regex.Pattern;

import static uk.reachable.system.prove.check.account.Kind.Where.INBOX;
import static uk.reachable.system.prove.check.account.Kind.Where.INCIDENT;
import static uk.reachable.system.prove.check.account.Kind.Where.JOURNEY;
import static uk.reachable.system.prove.check.account.Kind.Where.MEETING;
import static uk.reachable.system.prove.check.account.Kind.Where.NOTICE;
import static uk.reachable.system.prove.check.account.Kind.Where.NOWHERE;
import static uk.reachable.system.prove.check.account.Kind.Where.PERSON;
import static uk.reachable.system.prove.check.account.Kind.Where.REFERRAL;
import static uk.reachable.system.prove.check.account.Kind.Where.STAFF;

/** The one table of what a proof asks for: its path, where its effect must be seen, whether its answer is kept. */
public enum Kind {
    LOG("/api/incidents", INCIDENT),
    AMEND_INCIDENT("/api/incidents/{}/amendments", INCIDENT),
    CLOSE("/api/incidents/{}/close", INCIDENT),
    REOPEN_INCIDENT("/api/incidents/{}/reopen", INCIDENT),
    MERGE("/api/incidents/{}/merge", INCIDENT),
    UNDO_MERGE("/api/incidents/{}/undo-merge", INCIDENT),
    LINK("/api/incidents/{}/links", INCIDENT),
    REMOVE_LINK("/api/incidents/{}/links/{}/remove", INCIDENT),
    IMPORT("/api/imports", INCIDENT),

    SCHEDULE("/api/meetings/{}/schedule", MEETING),
    INVITE("/api/meetings/{}/invitations", MEETING),
    SHARE("/api/meetings/{}/incidents", MEETING),
    HOLD("/api/meetings/{}/held", MEETING),
    STATE_PURPOSE("/api/meetings/{}/purposes/{}", MEETING),
    CONCLUDE("/api/meetings/{}/conclude", MEETING),
    CANCEL("/api/meetings/{}/cancel", MEETING),
    ASSIGN("/api/meetings/{}/actions", MEETING),
    COMPLETE_ACTION("/api/actions/{}/complete", MEETING),

    TELL_NEXT_OF_KIN("/api/incidents/{}/next-of-kin", NOTICE),
    DRAFT_NOTICE("/api/incidents/{}/notices", NOTICE),
    REWORD_NOTICE("/api/notices/{}/wording", NOTICE),
    AGREE_NOTICE("/api/notices/{}/agree", NOTICE),
    ISSUE_NOTICE("/api/notices/{}/issue", NOTICE, false),
    RING("/api/notices/{}/rung", NOTICE),
    OPEN_NOTICE("/api/outside/notices/open", NOTICE, false),

    PAUSE("/api/people/{}/contact-pause", PERSON),
    LIFT("/api/people/{}/contact-pause/lift", PERSON),
    ANSWER_SAFEGUARDING("/api/people/{}/safeguarding/{}", PERSON),
    TAKE_EMERGENCY_ACCESS("/api/people/{}/emergency-access", PERSON),
    REVIEW_EMERGENCY_ACCESS("/api/emergency-accesses/{}/review", PERSON),
    EXCLUDE("/api/people/{}/exclusions", PERSON),
    END_EXCLUSION("/api/people/{}/exclusions/{}/remove", PERSON),
    CHANGE_DISCLOSURE("/api/people/{}/disclosures", PERSON),
    PREVIEW_DISCLOSURE("/api/people/{}/disclosure", NOWHERE, false),
    READ_PERSON("/api/people/{}", NOWHERE, false),

    ACCEPT("/api/referrals/{}/accept", REFERRAL),
    DECLINE("/api/referrals/{}/decline", REFERRAL),
    PROPOSE("/api/referrals/{}/handovers", REFERRAL),
    TAKE_OVER("/api/referrals/{}/handovers/{}/accept", REFERRAL),
    REFUSE("/api/referrals/{}/handovers/{}/refuse", REFERRAL),
    WITHDRAW("/api/referrals/{}/withdraw", REFERRAL),
    /** An amendment may change nothing: it says so by its version, and by no event. */
    AMEND("/api/referrals/{}/amend", NOWHERE),
    REOPEN("/api/referrals/{}/reopen", REFERRAL),
    FOLLOW_UP("/api/referrals/{}/left-before-contact", REFERRAL),
    CHOOSE("/api/referrals/{}/offer", REFERRAL),
    CLAIM("/api/referrals/{}/already-with-us", REFERRAL),
    CONTACT("/api/referrals/{}/contacts", REFERRAL),
    SESSION("/api/referrals/{}/sessions", REFERRAL),
    COMPLETE("/api/referrals/{}/complete", REFERRAL),
    END_EARLY("/api/referrals/{}/end-early", REFERRAL),
    RELEASE("/api/referrals/{}/release", REFERRAL),

    PLAN_JOURNEY("/api/referrals/{}/journey", JOURNEY),
    CONFIRM_LEG("/api/referrals/{}/journey/legs/{}/confirm", JOURNEY),
    RECORD_CALL("/api/referrals/{}/journey/legs/{}/phone", JOURNEY),
    CONFIRM_FROM_OUTSIDE("/api/outside/legs/confirm", JOURNEY, false),

    CHANGE_WORKER("/api/referrals/{}/worker", STAFF),
    NAME_LEAD("/api/referrals/{}/lead-professional", STAFF),
    KEEP_WORKER("/api/workers/{}", STAFF, false),
    SAFEGUARD("/api/safeguards", STAFF),
    DECIDE("/api/matching/{}/decisions", STAFF),

    ACKNOWLEDGE("/api/inbox/{}/acknowledge", INBOX),

    OTHER("", NOWHERE, false);

    /** What its effect must be seen of. */
    public enum Where {
        INCIDENT,
        MEETING,
        NOTICE,
        PERSON,
        REFERRAL,
        JOURNEY,
        STAFF,
        INBOX,
        NOWHERE
    }

    private final String template;
    private final Pattern path;
    private final Where where;
    private final boolean kept;

    Kind(String path, Where where) {
        this(path, where, true);
    }

    Kind(String path, Where where, boolean kept) {
        this.template = path;
        this.path = Pattern.compile(path.replace("{}", "([^/]+)"));
        this.where = where;
        this.kept = kept;
    }

    /** Its path, with {@code {}} where an id stands. */
    public String template() {
        return template;
    }

    Pattern path() {
        return path;
    }

    public Where where() {
        return where;
    }

    /**
     * Whether the service keeps the answer under the key: not where nobody signs in, nor what it must not store, nor of
     * a PUT or a GET.
     */
    public boolean isKept() {
        return kept;
    }
}
