package uk.reachable.gateway.logging.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/** What happens next, and by when: what has no clock comes first, for it happens now. */
final class Next {

    /**
     * One step.
     *
     * @param by the time in words; {@code instant} is the same for programs, both null where there is no clock
     */
    record Step(String words, @Nullable String by, @Nullable Instant instant) {}

    private final boolean ofTheDesk;
    private final Names names;
    private final Instant now;
    private final List<Step> steps = new ArrayList<>();

    private Next(boolean ofTheDesk, Names names, Instant now) {
        this.ofTheDesk = ofTheDesk;
        this.names = names;
        this.now = now;
    }

    /** What the desk is to do is said to the desk. */
    static List<Step> of(Response response, Names names, Instant now) {
        return new Next(true, names, now).steps(response);
    }

    /** What the desk is to do is said of it. */
    static List<Step> forReferrer(Response response, Names names, Instant now) {
        return new Next(false, names, now).steps(response);
    }

    private List<Step> steps(Response response) {
        response.referrals().forEach(this::referral);
        meeting(response.meeting());
        response.people().forEach(this::person);
        return steps.stream()
                .sorted(Comparator.comparing(Step::instant, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private void meeting(Response.@Nullable Meeting meeting) {
        if (meeting == null) {
            return;
        }
        switch (meeting.status()) {
            case "CALLED" -> add("Police convene the meeting", "by ", meeting.dueBy());
            case "SCHEDULED" -> add("The meeting", "", meeting.startsAt());
            default -> {}
        }
    }

    private void referral(Response.Referral referral) {
        String what = Words.of(referral.need()) + " for " + names.of(referral.personId());
        switch (referral.status()) {
            case RAISED -> add("A service is being found: " + what, "", null);
            case OFFERED -> add(provider(referral) + " accepts or declines: " + what, "by ", referral.respondBy());
            case WAITING -> add("A place is awaited: " + what, "", null);
            case UNPLACED ->
                add(
                        "No service found yet. " + desk("Choose", "chooses") + " what to do: " + what,
                        "by ",
                        referral.dutyDueBy());
            case AWAITING_CONFIRMATION ->
                add(
                        desk("Confirm", "confirms") + " that a further service is asked: " + what,
                        "by ",
                        referral.dutyDueBy());
            case ACCEPTED -> add(provider(referral) + " sees the person: " + what, "", null);
            default -> {}
        }
    }

    private void person(Response.Person person) {
        String name = names.of(person.id());
        if (person.expectedRelease() != null) {
            String from = person.siteName() == null ? "" : " " + person.siteName();
            add(name + " leaves" + from, "about ", person.expectedRelease());
        }
        for (Response.Question question :
                Objects.requireNonNullElse(person.safeguarding(), List.<Response.Question>of())) {
            if (question.answer() == null) {
                add(
                        desk("Say", "says") + " whether " + AnswerWords.of(question.question()) + " was told of "
                                + name,
                        "by ",
                        question.dueBy());
            }
        }
    }

    private static String provider(Response.Referral referral) {
        return Objects.requireNonNullElse(referral.providerName(), "The service");
    }

    private String desk(String told, String toldOf) {
        return ofTheDesk ? told : "The duty desk " + toldOf;
    }

    private void add(String words, String before, @Nullable Instant at) {
        steps.add(new Step(words, at == null ? null : before + LondonTime.words(at, now), at));
    }
}
