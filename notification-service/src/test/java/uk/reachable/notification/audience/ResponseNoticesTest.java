package uk.reachable.notification.audience;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseNoticesTest {

    private static final String DESK = "west-midlands-vru";
    private static final String POLICE = "west-midlands-police";
    private static final String COUNCIL = "birmingham-city-council";

    @Test
    void whoHasToActOnAMeetingSafeguardingOrANoticeIsTold() {
        assertThat(Told.all()
                        .flatMap(event -> AudiencePolicy.noticesOf(event).stream())
                        .collect(Collectors.groupingBy(
                                notice -> notice.kind().name(),
                                Collectors.mapping(Notice::organisation, Collectors.toList()))))
                .containsEntry("MEETING_SCHEDULED", List.of(POLICE, COUNCIL))
                .containsEntry("MEETING_CANCELLED", List.of(POLICE, COUNCIL))
                .containsEntry("MEETING_OVERDUE", List.of(POLICE, DESK))
                .containsEntry("ACTION_ASSIGNED", List.of(COUNCIL))
                .containsEntry("ACTION_DUE_SOON", List.of(COUNCIL))
                .containsEntry("ACTION_OVERDUE", List.of(COUNCIL, DESK))
                .containsEntry("CONTACT_REVIEW_DUE", List.of(POLICE, DESK))
                .containsEntry("SAFEGUARDING_UNANSWERED", List.of(DESK))
                .containsEntry("EMERGENCY_ACCESS_TAKEN", List.of(DESK))
                .containsEntry("EMERGENCY_ACCESS_NOT_REVIEWED", List.of(DESK))
                .containsEntry("COMMUNITY_NOTICE_UNOPENED", List.of(DESK));
    }

    @Test
    void aMeetingThatIsPutOffIsToldAgain() {
        var first = AudiencePolicy.noticesOf(Told.scheduled(Events.RESPOND_BY)).getFirst();
        var later = AudiencePolicy.noticesOf(Told.scheduled(Events.RESPOND_BY.plusSeconds(3600)))
                .getFirst();
        assertThat(later.subject()).isNotEqualTo(first.subject());
    }

    @Test
    void eachStepOfAnEscalationIsToldOfItsOwn() {
        assertThat(AudiencePolicy.noticesOf(Told.overdue(2)).getFirst().subject())
                .isNotEqualTo(
                        AudiencePolicy.noticesOf(Told.overdue(1)).getFirst().subject());
    }

    @Test
    void aDeskThatOwnsAnActionIsToldOnceThatItIsOverdue() {
        assertThat(AudiencePolicy.noticesOf(Told.actionOverdue(DESK)))
                .map(Notice::organisation)
                .containsExactly(DESK);
    }
}
