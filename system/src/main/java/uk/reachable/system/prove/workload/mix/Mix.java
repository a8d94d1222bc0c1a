package uk.reachable.system.prove.workload.mix;

import java.util.List;
import java.util.Map;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;

/** What is asked, in which shares: the one place to extend when the product learns a new command. */
public final class Mix {

    public static final Weights<Logging> LOGGING = Weights.of(Logging.WELL, 84)
            .and(Logging.AGAIN, 6)
            .and(Logging.CARELESSLY, 7)
            .and(Logging.UNDER_A_USED_KEY, 3);

    public static final Weights<Category> CATEGORIES = Weights.of(Category.KNIFE_INJURY, 30)
            .and(Category.SERIOUS_ASSAULT, 25)
            .and(Category.ROBBERY, 15)
            .and(Category.COUNTY_LINES_ARREST, 8)
            .and(Category.EXPLOITATION_CONCERN, 8)
            .and(Category.DOMESTIC_ABUSE, 5)
            .and(Category.MISSING_EPISODE, 4)
            .and(Category.FIREARM_DISCHARGE, 3)
            .and(Category.HOMICIDE, 2);

    public static final Weights<Severity> SEVERITIES = Weights.of(Severity.LOW, 40)
            .and(Severity.SERIOUS, 40)
            .and(Severity.CRITICAL, 17)
            .and(Severity.FATAL, 3);

    public static final Weights<Setting> SETTINGS = Weights.of(Setting.EMERGENCY_DEPARTMENT, 70)
            .and(Setting.CUSTODY, 20)
            .and(Setting.EXPLOITATION_HUB, 4)
            .and(Setting.PUBLIC_PLACE, 6);

    public static final Weights<Integer> PEOPLE =
            Weights.of(0, 10).and(1, 55).and(2, 22).and(3, 9).and(4, 4);

    public static final Weights<Integer> NEEDS =
            Weights.of(0, 8).and(1, 75).and(2, 14).and(3, 3);

    public static final Weights<Need> NEED = Weights.of(Need.REACHABLE_MOMENT, 62)
            .and(Need.PEER_MENTOR, 14)
            .and(Need.RESCUE_AND_RESPONSE, 12)
            .and(Need.MISSING_RETURN_SUPPORT, 3)
            .and(Need.PARENT_PEER_SUPPORT, 3)
            .and(Need.THERAPY, 2)
            .and(Need.RESETTLEMENT, 2)
            .and(Need.DESIST_AND_TRANSFORM, 1)
            .and(Need.SCHOOL_SUPPORT, 1);

    public static final Weights<PersonRole> ROLES = Weights.of(PersonRole.VICTIM, 60)
            .and(PersonRole.SUSPECT, 20)
            .and(PersonRole.AFFECTED, 10)
            .and(PersonRole.AT_RISK, 8)
            .and(PersonRole.WITNESS, 2);

    public static final Weights<AgeBand> AGE_BANDS =
            Weights.of(AgeBand.UNDER_18, 55).and(AgeBand.AGE_18_TO_24, 35).and(AgeBand.AGE_25_AND_OVER, 10);

    private static final Weights<String> WEST_MIDLANDS = Weights.of("E08000025", 55)
            .and("E08000026", 12)
            .and("E08000027", 8)
            .and("E08000031", 12)
            .and("E08000028", 6)
            .and("E08000030", 4)
            .and("E08000029", 3);

    private static final Weights<String> WEST_YORKSHIRE = Weights.of("E08000035", 60)
            .and("E08000032", 20)
            .and("E08000033", 6)
            .and("E08000034", 10)
            .and("E08000036", 4);

    /** Neighbourhoods in which so much happens that patterns call meetings, by area. */
    public static final Map<String, String> NEIGHBOURHOODS = Map.of("E08000025", "E01008881", "E08000035", "E01011264");

    /** Whether the neighbourhood of an incident is known. */
    public static final Weights<Boolean> KNOWS_NEIGHBOURHOOD =
            Weights.of(true, 30).and(false, 70);

    public static final Weights<OfferAnswer> OFFERS = Weights.of(OfferAnswer.ACCEPT, 46)
            .and(OfferAnswer.DECLINE, 16)
            .and(OfferAnswer.SILENCE, 8)
            .and(OfferAnswer.RACE, 10)
            .and(OfferAnswer.DECLINE_THEN_ACCEPT, 6)
            .and(OfferAnswer.ACCEPT_TWICE, 4)
            .and(OfferAnswer.ACCEPT_AGAIN, 4)
            .and(OfferAnswer.STRANGER_FIRST, 3)
            .and(OfferAnswer.CARELESS_FIRST, 3)
            .and(OfferAnswer.ALREADY_WITH_US, 5)
            .and(OfferAnswer.LEFT, 3)
            .and(OfferAnswer.ON_IT_FIRST, 8)
            .and(OfferAnswer.ON_IT_IN_VAIN, 2);

    public static final Weights<HandoverAnswer> HANDOVERS = Weights.of(HandoverAnswer.ACCEPT, 60)
            .and(HandoverAnswer.REFUSE, 14)
            .and(HandoverAnswer.SILENCE, 10)
            .and(HandoverAnswer.RACE, 10)
            .and(HandoverAnswer.ACCEPT_TWICE, 6);

    public static final Weights<DeclineReason> DECLINE_REASONS = alike(DeclineReason.values());
    public static final Weights<HandoverReason> HANDOVER_REASONS = alike(HandoverReason.values());

    /** Whether whoever has accepted proposes a handover. */
    public static final Weights<Boolean> HANDS_OVER = Weights.of(true, 30).and(false, 70);

    /** What whoever keeps a person tells of the support. */
    public static final Weights<SupportCourse> SUPPORT = Weights.of(SupportCourse.UNTOLD, 40)
            .and(SupportCourse.NOT_FOUND, 8)
            .and(SupportCourse.SEEN, 16)
            .and(SupportCourse.IN_SESSION, 12)
            .and(SupportCourse.COMPLETED, 12)
            .and(SupportCourse.ENDED_EARLY, 8)
            .and(SupportCourse.TOLD_TOO_LATE, 4)
            .and(SupportCourse.FOLLOWED_UP, 5)
            .and(SupportCourse.LED, 5);

    /** Of those who need to be brought home. */
    public static final Weights<JourneyCourse> JOURNEYS = Weights.of(JourneyCourse.UNPLANNED, 5)
            .and(JourneyCourse.PLANNED, 5)
            .and(JourneyCourse.COLLECTED, 10)
            .and(JourneyCourse.COLLECTED_BY_LINK, 30)
            .and(JourneyCourse.CONFIRMED_AT_ONCE, 10)
            .and(JourneyCourse.PLANNED_ANEW, 15)
            .and(JourneyCourse.ARRIVED, 30)
            .and(JourneyCourse.LATE, 10);

    /** Whether the manager of whoever took a person on gives them another worker. */
    public static final Weights<Boolean> CHANGES_WORKER = Weights.of(true, 25).and(false, 75);

    public static final Weights<WorkerChangeReason> CHANGE_REASONS = alike(WorkerChangeReason.values());

    /** Of whoever is on file: room for all that a run brings, so that only places are scarce. */
    public static final Weights<Integer> CASELOADS =
            Weights.of(200, 60).and(190, 20).and(180, 20);

    public static final Weights<Boolean> HAS_SHIFTS = Weights.of(true, 50).and(false, 50);

    /** Whether two managers change a worker from the same version: one of them is told. */
    public static final Weights<Boolean> TWO_MANAGERS = Weights.of(true, 15).and(false, 85);

    /** What becomes of a breach of the first contact. */
    public static final Weights<OverdueAnswer> OVERDUE = Weights.of(OverdueAnswer.RELEASE, 50)
            .and(OverdueAnswer.SEE, 20)
            .and(OverdueAnswer.RACE, 15)
            .and(OverdueAnswer.SILENCE, 15);

    /** The first contact of one in so many is due soon, so that it can be missed within a run. */
    public static final int CONTACTS_PER_SHORT_CLOCK = 3;

    public static final Weights<EarlyEndReason> END_REASONS = alike(EarlyEndReason.values());

    /** What a desk does, after each incident, about a referral that it sent before. */
    public static final Weights<SecondThought> SECOND_THOUGHTS = Weights.of(SecondThought.NONE, 60)
            .and(SecondThought.WITHDRAW, 6)
            .and(SecondThought.AMEND, 10)
            .and(SecondThought.REOPEN, 8)
            .and(SecondThought.WITHDRAW_THEN_REOPEN, 6)
            .and(SecondThought.FOLLOW_UP, 5)
            .and(SecondThought.CHOOSE, 5)
            .and(SecondThought.ALREADY_WITH_THEM, 6)
            .and(SecondThought.NAME_LEAD, 4)
            .and(SecondThought.OPPOSING_SIDES, 2)
            .and(SecondThought.DECIDE, 2);

    /** What a desk does, after each incident, about one that it logged before. */
    public static final Weights<CaseThought> CASE_THOUGHTS = Weights.of(CaseThought.NONE, 26)
            .and(CaseThought.AMEND, 8)
            .and(CaseThought.AMEND_AT_ONCE, 3)
            .and(CaseThought.AMEND_FROM_AN_OLD_VERSION, 2)
            .and(CaseThought.CLOSE_AND_REOPEN, 6)
            .and(CaseThought.MERGE, 2)
            .and(CaseThought.MERGE_AND_UNDO, 5)
            .and(CaseThought.MEET, 7)
            .and(CaseThought.CANCEL_MEETING, 3)
            .and(CaseThought.PAUSE, 4)
            .and(CaseThought.PAUSE_BRIEFLY, 3)
            .and(CaseThought.SAFEGUARD, 5)
            .and(CaseThought.EMERGENCY, 3)
            .and(CaseThought.NOTICE_OPENED, 3)
            .and(CaseThought.NOTICE_UNOPENED, 2)
            .and(CaseThought.NOTICE_RUNG, 2)
            .and(CaseThought.SHARE_MEETING, 3)
            .and(CaseThought.LINK, 2)
            .and(CaseThought.LINK_AND_REMOVE, 2)
            .and(CaseThought.DISCLOSE, 4)
            .and(CaseThought.EXCLUDE, 2)
            .and(CaseThought.EXCLUDE_AND_SHOW, 2)
            .and(CaseThought.IMPORT, 3);

    /** What a desk lets a provider see. */
    public static final Weights<List<String>> FIELDS = Weights.of(List.of("name"), 30)
            .and(List.of("name", "contact"), 20)
            .and(List.of("contact"), 20)
            .and(List.of("name", "dateOfBirth", "contact"), 30);

    /** Whether who has taken somebody on reads who they are. */
    public static final Weights<Boolean> READS = Weights.of(true, 60).and(false, 40);

    /** The deadline of one called meeting, and one question, in so many ends soon: it can be missed within a run. */
    public static final int DEADLINES_PER_SHORT_CLOCK = 4;

    /** What a desk chooses, and who has said that they support a person already: has a place for anybody who asks. */
    public static final String CHOSEN = "wm-peer-mentors";

    public static final String WHO_RUNS_THE_CHOSEN = "st-giles";

    public static final Weights<WithdrawalReason> WITHDRAWAL_REASONS = alike(WithdrawalReason.values());

    /** Whether whoever has handed over tries to accept once more: refused. */
    public static final Weights<Boolean> TRIES_AS_FORMER_HOLDER =
            Weights.of(true, 20).and(false, 80);

    /** A programme has as many places as anybody asks for, but these have few: the last one is fought for. */
    public static final Map<String, Integer> SCARCE = Map.of(
            "wm-reachable-moments-coventry", 4,
            "wm-reachable-moments-wolverhampton", 3,
            "wm-reachable-moments-dudley", 3,
            "wy-ae-navigators-bradford", 4,
            "wy-ae-navigators-kirklees", 2);

    /** Full when about half of the run is over: one place for so many events. */
    public static final Map<String, Integer> EVENTS_PER_PLACE =
            Map.of("wm-reachable-moments-redthread", 250, "wm-rescue-and-response", 150, "wy-ae-navigators-leeds", 500);

    private Mix() {}

    public static Weights<String> areas(String region) {
        return switch (region) {
            case "west-midlands" -> WEST_MIDLANDS;
            case "west-yorkshire" -> WEST_YORKSHIRE;
            default -> throw new IllegalArgumentException("nobody works in " + region);
        };
    }

    private static <T> Weights<T> alike(T[] choices) {
        return new Weights<>(List.of(choices).stream()
                .map(choice -> new Weights.Weighted<>(choice, 1))
                .toList());
    }
}
