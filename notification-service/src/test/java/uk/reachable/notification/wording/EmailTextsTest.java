package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Told;

import static org.assertj.core.api.Assertions.assertThat;

class EmailTextsTest {

    private static final URI LINK = URI.create("http://localhost:8080/?notice=7d3f");
    private static final List<String> PROGRAMMES_AND_PROVIDERS =
            List.of("redthread", "st giles", "peer mentor", "a&e", "night team", "hospital", "programme");

    private final EmailTexts texts = new EmailTexts();

    private Email render(Notice notice, Instant now) {
        return texts.render(notice, LINK, now);
    }

    private static Notice noticeOf(NoticeKind kind) {
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

    @ParameterizedTest
    @EnumSource
    void everyTextSaysWhichCaseWhatIsAskedWhomToRingAndWhereToLook(NoticeKind kind) {
        Email email = render(noticeOf(kind), Events.NOW);

        assertThat(email.subject()).startsWith("WM-2026-0042: ").hasSizeLessThan(100);
        assertThat(email.text())
                .contains("WM-2026-0042", "What we ask: ", "Whom to ring: ", LINK.toString())
                .doesNotContain("{", "}", "null");
    }

    @ParameterizedTest
    @EnumSource
    void noTextPointsToAPersonAPlaceANeedOrAProgramme(NoticeKind kind) {
        Email email = render(noticeOf(kind), Events.NOW);

        String all = (email.subject() + "\n" + email.text()).toLowerCase(Locale.UK);
        assertThat(forbidden().filter(all::contains)).isEmpty();
    }

    private static Stream<String> forbidden() {
        Stream<String> codes = Stream.concat(Stream.of(Need.values()), Stream.of(Setting.values()))
                .map(code -> code.name().toLowerCase(Locale.UK))
                .flatMap(code -> Stream.of(code, code.replace('_', ' ')));
        Stream<String> places = Regions.all().stream()
                .flatMap(region -> Stream.concat(
                        region.areas().stream().map(Area::name),
                        region.sites().stream().map(Site::name)))
                .map(name -> name.toLowerCase(Locale.UK));
        return Stream.of(PROGRAMMES_AND_PROVIDERS.stream(), codes, places).flatMap(words -> words);
    }

    @Test
    void anOfferAsksForAnAnswerByATimeThatPeopleSay() {
        Email email = render(noticeOf(NoticeKind.OFFER_MADE), Events.NOW);

        assertThat(email.subject()).isEqualTo("WM-2026-0042: please accept or decline a referral by 8:15pm today");
        assertThat(email.text()).contains("What we ask: accept or decline by 8:15pm today.", "0121 496 0100");
    }

    @Test
    void anEmailThatComesTooLateSaysSo() {
        Email email = render(noticeOf(NoticeKind.OFFER_MADE), Events.RESPOND_BY.plus(Duration.ofMinutes(5)));

        assertThat(email.text()).contains("by 8:15pm today (this time has passed)");
    }

    @Test
    void theDutyDeskIsToldWhenSomebodyIsOnShiftAndTheNumberToRing() {
        Email email = render(noticeOf(NoticeKind.NOBODY_ON_SHIFT), Events.NOW);

        assertThat(email.text()).contains("nobody on shift until 8am tomorrow", "the service asked, 0121 496 0102.");
    }

    @Test
    void theTeamsNameStaysOutOfTheEmail() {
        assertThat(PhoneNumber.in("Sexual health night team, 0121 496 0102")).hasValue("0121 496 0102");
        assertThat(PhoneNumber.in("Team 24, +44 121 496 0102 (nights)")).hasValue("+44 121 496 0102");
        assertThat(PhoneNumber.in("Night team")).isEmpty();
        assertThat(PhoneNumber.in(null)).isEmpty();
    }
}
