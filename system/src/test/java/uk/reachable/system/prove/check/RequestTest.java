package uk.reachable.system.prove.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command that a proof asks for is known by its path: what is not would never be checked. */
class RequestTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/incidents, LOG, '', ''
            /api/referrals/r/accept, ACCEPT, r, ''
            /api/referrals/r/handovers, PROPOSE, r, ''
            /api/referrals/r/handovers/h/accept, TAKE_OVER, r, h
            /api/referrals/r/handovers/h/refuse, REFUSE, r, h
            /api/referrals/r/already-with-us, CLAIM, r, ''
            /api/referrals/r/worker, CHANGE_WORKER, r, ''
            /api/referrals/r/release, RELEASE, r, ''
            /api/referrals/r/lead-professional, NAME_LEAD, r, ''
            /api/referrals/r/journey, PLAN_JOURNEY, r, ''
            /api/referrals/r/journey/legs/RETURN/confirm, CONFIRM_LEG, r, RETURN
            /api/referrals/r/journey/legs/EXIT_PLAN/phone, RECORD_CALL, r, EXIT_PLAN
            /api/referrals/r/journey/legs/RETURN/link, OTHER, '', ''
            /api/outside/legs/confirm, CONFIRM_FROM_OUTSIDE, '', ''
            /api/workers/worker-1, KEEP_WORKER, worker-1, ''
            /api/matching/r/decisions, DECIDE, r, ''
            /api/safeguards, SAFEGUARD, '', ''
            /api/incidents/i/amendments, AMEND_INCIDENT, i, ''
            /api/incidents/i/close, CLOSE, i, ''
            /api/incidents/i/reopen, REOPEN_INCIDENT, i, ''
            /api/incidents/i/merge, MERGE, i, ''
            /api/incidents/i/undo-merge, UNDO_MERGE, i, ''
            /api/meetings/m/schedule, SCHEDULE, m, ''
            /api/meetings/m/invitations, INVITE, m, ''
            /api/meetings/m/held, HOLD, m, ''
            /api/meetings/m/conclude, CONCLUDE, m, ''
            /api/meetings/m/cancel, CANCEL, m, ''
            /api/meetings/m/actions, ASSIGN, m, ''
            /api/actions/a/complete, COMPLETE_ACTION, a, ''
            /api/people/p/contact-pause, PAUSE, p, ''
            /api/people/p/contact-pause/lift, LIFT, p, ''
            /api/people/p/safeguarding/SOCIAL_CARE, ANSWER_SAFEGUARDING, p, SOCIAL_CARE
            /api/people/p/emergency-access, TAKE_EMERGENCY_ACCESS, p, ''
            /api/emergency-accesses/e/review, REVIEW_EMERGENCY_ACCESS, e, ''
            /api/incidents/i/next-of-kin, TELL_NEXT_OF_KIN, i, ''
            /api/incidents/i/notices, DRAFT_NOTICE, i, ''
            /api/incidents/i/links/l/remove, REMOVE_LINK, i, l
            /api/notices/n/issue, ISSUE_NOTICE, n, ''
            /api/outside/notices/open, OPEN_NOTICE, '', ''
            /api/meetings/m/incidents, SHARE, m, ''
            /api/meetings/m/purposes/ROOT_CAUSES, STATE_PURPOSE, m, ROOT_CAUSES
            /api/people/p/disclosures, CHANGE_DISCLOSURE, p, ''
            /api/people/p/disclosure?need=THERAPY&organisation=st-giles, PREVIEW_DISCLOSURE, p, ''
            /api/people/p/exclusions/e/remove, END_EXCLUSION, p, e
            /api/people/p?seen=r:3, READ_PERSON, p, ''
            /api/imports, IMPORT, '', ''
            /api/inbox/i/read, OTHER, '', ''
            """)
    void aCommandIsKnownByItsPath(String path, Kind kind, String subject, String part) {
        assertThat(Request.of(path)).isEqualTo(new Request(kind, subject, part));
    }

    @Test
    void anAnswerIsKeptButWhereNobodySignsInAndOfAPut() {
        assertThat(Kind.PLAN_JOURNEY.isKept()).isTrue();
        assertThat(Kind.CONFIRM_FROM_OUTSIDE.isKept()).isFalse();
        assertThat(Kind.KEEP_WORKER.isKept()).isFalse();
    }
}
