package uk.reachable.referral.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.anybodyBut;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hears what about a referral; police tasking never hears of a single one. */
public final class ReferralRules {

    public static final String READ = "GET /api/referrals/{id}";
    public static final String ACCEPT = "POST /api/referrals/{id}/accept";
    public static final String DECLINE = "POST /api/referrals/{id}/decline";
    public static final String HAND_OVER = "POST /api/referrals/{id}/handovers";
    public static final String TAKE_OVER = "POST /api/referrals/{id}/handovers/{handoverId}/accept";
    public static final String REFUSE = "POST /api/referrals/{id}/handovers/{handoverId}/refuse";

    private static final Callers DESK = with(DUTY_OFFICER, PROGRAMME_MANAGER);
    private static final Callers PROVIDER_STAFF = with(CASEWORKER, PROVIDER_MANAGER);
    private static final Callers COLLEAGUES = anybodyBut(TASKING);

    private static final Set<Relation> ANY_PART = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(Relation.OF_THE_REGION, Relation.NAMED_BY_THE_HANDOVER)));

    /** As soon as there is a handover, no offer is open any more. */
    private static final Set<Relation> ANY_PART_ONCE_ACCEPTED = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(Relation.OF_THE_REGION, Relation.NAMED_BY_THE_HANDOVER, Relation.OFFERED)));

    /** Whoever was ever offered the referral may answer, if only to hear that somebody else has it. */
    private static final Set<Relation> HAD_AN_OFFER =
            Collections.unmodifiableSet(EnumSet.of(Relation.OFFERED, Relation.ACCEPTED, Relation.DECLINED_OR_LAPSED));

    public static final AccessTable<Relation> TABLE = AccessTable.<Relation>of("referral-service")
            .at(READ, "Read a referral")
            .row(Relation.OF_THE_REGION, DESK, NOBODY, "every step")
            .row(ANY_PART, PROVIDER_STAFF, COLLEAGUES, "their organisation's part")
            .at(ACCEPT, "Accept an offer")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(HAD_AN_OFFER, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(DECLINE, "Decline an offer")
            .sameAs(ACCEPT)
            .at(HAND_OVER, "Propose a handover")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(Relation.RESPONSIBLE, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART, NOBODY, COLLEAGUES)
            .at(TAKE_OVER, "Accept a handover")
            .row(Relation.OF_THE_REGION, NOBODY, DESK)
            .row(Relation.NAMED_BY_THE_HANDOVER, PROVIDER_STAFF, NOBODY)
            .row(ANY_PART_ONCE_ACCEPTED, NOBODY, COLLEAGUES)
            .at(REFUSE, "Refuse a handover")
            .sameAs(TAKE_OVER)
            .build();

    private ReferralRules() {}
}
