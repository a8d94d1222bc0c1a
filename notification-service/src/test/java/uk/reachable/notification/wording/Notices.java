package uk.reachable.notification.wording;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Told;

/** A notice of every kind, as the events that cause it make it. */
final class Notices {

    private Notices() {}

    static Notice of(NoticeKind kind) {
        return Stream.of(
                        AudiencePolicy.noticesOf(Events.offerMadeAtNight("r", "o")),
                        AudiencePolicy.noticesOf(Events.waiting("o")),
                        AudiencePolicy.noticesOf(Events.unplaced("o")),
                        AudiencePolicy.noticesOf(Events.unplacedOverdue()),
                        AudiencePolicy.noticesOf(Events.alreadyWithUsNotPossible("o")),
                        unanswered(),
                        AudiencePolicy.noticesOf(Events.firstContactOverdue("o")),
                        AudiencePolicy.noticesOf(Events.legMissed("l")),
                        AudiencePolicy.noticesOf(Events.confirmationAwaited()),
                        AudiencePolicy.noticesOf(Events.confirmationOverdue()),
                        outcomes(),
                        AudiencePolicy.noticesOf(Events.paused("redthread")),
                        AudiencePolicy.noticesOf(Events.resumed("redthread")),
                        AudiencePolicy.noticesOf(Events.handoverOffered("h")),
                        AudiencePolicy.noticesOf(Events.handoverAccepted("h")),
                        AudiencePolicy.noticesOf(Events.handoverRefused("h")),
                        AudiencePolicy.noticesOf(Events.handoverLapsed("h")),
                        AudiencePolicy.noticesOf(Events.handoverNotPossible("h")),
                        AudiencePolicy.noticesOf(Events.meetingCalled("i", "m")),
                        Told.all()
                                .flatMap(event -> AudiencePolicy.noticesOf(event).stream())
                                .toList())
                .flatMap(List::stream)
                .filter(notice -> notice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Notice> unanswered() {
        return AudiencePolicy.noticesOf(Events.offerMade("r", "o")).stream()
                .map(AudiencePolicy::nobodyHasAnswered)
                .toList();
    }

    private static List<Notice> outcomes() {
        return Stream.of(ReferrerOutcome.values())
                .flatMap(outcome -> AudiencePolicy.noticesOf(Events.referrerTold(outcome)).stream())
                .toList();
    }
}
