package uk.reachable.incident.community.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.incident.community.notice.Notice.Agreed;
import uk.reachable.incident.community.notice.Notice.Draft;
import uk.reachable.incident.community.notice.Notice.Issued;
import uk.reachable.incident.community.notice.Notice.Opened;
import uk.reachable.incident.community.notice.Notice.Rung;
import uk.reachable.incident.community.notice.Notice.Unopened;
import uk.reachable.incident.community.notice.NoticeCommand.Agree;
import uk.reachable.incident.community.notice.NoticeCommand.Issue;
import uk.reachable.incident.community.notice.NoticeCommand.Open;
import uk.reachable.incident.community.notice.NoticeCommand.RecordRing;
import uk.reachable.incident.community.notice.NoticeCommand.ReportUnopened;
import uk.reachable.incident.community.notice.NoticeCommand.Reword;
import uk.reachable.incident.community.notice.NoticeDecision.Applied;
import uk.reachable.incident.community.notice.NoticeDecision.NothingToDo;
import uk.reachable.incident.community.notice.NoticeDecision.Refusal;
import uk.reachable.incident.community.notice.NoticeDecision.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTableTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant OPEN_BY = NOON.plusSeconds(3600);
    private static final NoticeFacts FACTS = new NoticeFacts("notice-1", "incident-1", Addressee.SCHOOL, "words-1");
    private static final Draft DRAFT = new Draft(FACTS);
    private static final Agreed AGREED = new Agreed(FACTS);
    private static final Issued ISSUED = new Issued(FACTS, OPEN_BY, 0);
    private static final List<Notice> STATES = List.of(
            DRAFT,
            AGREED,
            ISSUED,
            new Issued(FACTS, OPEN_BY, 4),
            new Opened(FACTS, OPEN_BY, NOON),
            new Unopened(FACTS, OPEN_BY, OPEN_BY),
            new Rung(FACTS, OPEN_BY, OPEN_BY));
    private static final List<NoticeCommand> COMMANDS = List.of(
            new Reword("words-2"),
            new Agree("words-1"),
            new Agree("words-2"),
            new Issue(OPEN_BY, true),
            new Issue(OPEN_BY, false),
            new Open(true, NOON),
            new Open(false, NOON),
            new Open(true, OPEN_BY),
            new ReportUnopened(NOON),
            new ReportUnopened(OPEN_BY),
            new RecordRing(OPEN_BY));
    private static final Pattern ARROW = Pattern.compile("(?m)^\\s*(\\w+) --> (\\w+): (\\w+)");

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        assertThat(moves()).isEqualTo(drawn());
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(Set.of(Notice.class.getPermittedSubclasses()));
        assertThat(kinds(COMMANDS)).isEqualTo(Set.of(NoticeCommand.class.getPermittedSubclasses()));
    }

    @Test
    void noNoticeLeavesUntilPoliceConfirmThatNextOfKinAreTold() {
        assertThat(NoticeTable.decide(AGREED, new Issue(OPEN_BY, false)))
                .isEqualTo(new Refused(AGREED, Refusal.NEXT_OF_KIN_NOT_TOLD));
        assertThat(NoticeTable.decide(AGREED, new Issue(OPEN_BY, true))).isEqualTo(new Applied(ISSUED));
    }

    @Test
    void noNoticeLeavesUntilPoliceAgreeTheWording() {
        assertThat(NoticeTable.decide(DRAFT, new Issue(OPEN_BY, true)))
                .isEqualTo(new Refused(DRAFT, Refusal.NOT_AGREED));
    }

    @Test
    void aChangedWordingMustBeAgreedAgain() {
        NoticeDecision changed = NoticeTable.decide(AGREED, new Reword("words-2"));
        assertThat(changed).isEqualTo(new Applied(new Draft(FACTS.with("words-2"))));
    }

    @Test
    void policeAgreeTheWordsThatTheyHaveRead() {
        assertThat(NoticeTable.decide(DRAFT, new Agree("words-0"))).isEqualTo(new Refused(DRAFT, Refusal.OTHER_WORDS));
    }

    @Test
    void aWrongCodeFiveTimesEndsTheLink() {
        Notice notice = ISSUED;
        for (int tries = 1; tries <= 4; tries++) {
            notice = ((Applied) NoticeTable.decide(notice, new Open(false, NOON))).notice();
            assertThat(notice).isEqualTo(new Issued(FACTS, OPEN_BY, tries));
        }
        assertThat(NoticeTable.decide(notice, new Open(false, NOON)))
                .isEqualTo(new Applied(new Unopened(FACTS, OPEN_BY, NOON)));
    }

    @Test
    void aLinkOpensItsNoticeOnce() {
        Opened opened = new Opened(FACTS, OPEN_BY, NOON);
        assertThat(NoticeTable.decide(ISSUED, new Open(true, NOON))).isEqualTo(new Applied(opened));
        assertThat(NoticeTable.decide(opened, new Open(true, NOON))).isEqualTo(new Refused(opened, Refusal.NOT_VALID));
    }

    @Test
    void anAddresseeWhoHasReadItNeedNotBeRung() {
        Opened opened = new Opened(FACTS, OPEN_BY, NOON);
        assertThat(NoticeTable.decide(opened, new RecordRing(OPEN_BY))).isEqualTo(new NothingToDo(opened));
    }

    private static Set<String> moves() {
        Set<String> moves = new TreeSet<>();
        for (Notice state : STATES) {
            for (NoticeCommand command : COMMANDS) {
                if (NoticeTable.decide(state, command) instanceof Applied(var after)) {
                    moves.add("%s --> %s: %s"
                            .formatted(
                                    state.getClass().getSimpleName(),
                                    after.getClass().getSimpleName(),
                                    command.getClass().getSimpleName()));
                }
            }
        }
        return moves;
    }

    /** The arrows of the diagram below this heading; the one that begins it is no command of the table. */
    private static Set<String> drawn() {
        String section = readme().split("(?m)^## Notice$", 2)[1];
        String diagram = section.split("```mermaid", 2)[1].split("```", 2)[0];
        return ARROW.matcher(diagram)
                .results()
                .map(found -> "%s --> %s: %s".formatted(found.group(1), found.group(2), found.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
