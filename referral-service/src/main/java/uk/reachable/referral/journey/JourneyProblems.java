package uk.reachable.referral.journey;

import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.journey.JourneyDecision.Refusal;

/** Why a step of a journey was not taken, and what to do instead. */
public final class JourneyProblems {

    private JourneyProblems() {}

    public static ProblemException of(Refusal reason) {
        return Problems.conflict(inWords(reason));
    }

    private static String inWords(Refusal reason) {
        return switch (reason) {
            case ANOTHER_NEED ->
                "Only a referral for Rescue and Response has a journey. Refer the young person for that.";
            case REFERRAL_NOT_ACCEPTED ->
                "Nobody holds this referral now. A journey can be planned once a provider has accepted it.";
            case NOT_PLANNED -> "No journey is planned yet. Plan it first.";
            case STOPPED -> "The support that this journey belonged to has ended. Plan another journey.";
            case LEG_OVERDUE ->
                "The time for this leg has passed, and a link with it. Plan the journey anew, or let them ring the duty"
                        + " desk.";
            case SIDE_CONFIRMED -> "The other side has confirmed this leg already. No link is needed.";
        };
    }
}
