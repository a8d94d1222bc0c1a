package uk.reachable.referral.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static uk.reachable.referral.access.Relation.AT_THE_OTHER_SIDE;
import static uk.reachable.referral.access.Relation.OF_THE_REGION;
import static uk.reachable.referral.access.Relation.RESPONSIBLE;

/** Every answer of this service to anybody is the access table's. */
@RunningService
class AccessTableIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    Story story;

    @Autowired
    Api api;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyAnswerIsTheTables() {
        Cases cases = new Cases(story, api, programmes, jdbc);
        Situation asked = HandoverSituations.asked(cases);
        Situation handedAway = HandoverSituations.handedAway(cases);
        Situation notTaken = HandoverSituations.notTaken(cases);
        Situation completedByTheReceiver = HandoverSituations.completedByTheReceiver(cases);
        AccessTrial.of(service)
                .operators("referral")
                .under(
                        "/api/referrals/{id}/handovers/",
                        Situation.named("a handover that does not exist", Cases::nowhere),
                        asked,
                        handedAway,
                        notTaken,
                        completedByTheReceiver,
                        HandoverSituations.anotherAsked(cases))
                .under(
                        "/api/referrals/not-yet-seen",
                        Situation.named("their own region and organisation", Map::of)
                                .everybody(OF_THE_REGION, RESPONSIBLE))
                .under(
                        "/api/referrals/legs-to-confirm",
                        Situation.named("their own force", Map::of).everybody(AT_THE_OTHER_SIDE))
                .under(
                        "/api/referrals/",
                        Standings.referralThatDoesNotExist(),
                        SearchSituations.raised(cases),
                        SearchSituations.offered(cases),
                        SearchSituations.declined(cases),
                        SearchSituations.awaitingConfirmation(cases),
                        SupportSituations.accepted(cases),
                        SupportSituations.overdue(cases),
                        SupportSituations.onTheWay(cases),
                        asked,
                        handedAway,
                        notTaken,
                        completedByTheReceiver,
                        SearchSituations.withdrawn(cases),
                        SupportSituations.completed(cases))
                .under(
                        "/api/referrals",
                        Situation.named("the cases of their own organisation", Map::of)
                                .everybody(RESPONSIBLE))
                .writing(
                        "referral",
                        "offer",
                        "handover",
                        "contact",
                        "session",
                        "journey",
                        "leg",
                        "lead_professional",
                        "case_history",
                        "audit_entry")
                .run();
    }
}
