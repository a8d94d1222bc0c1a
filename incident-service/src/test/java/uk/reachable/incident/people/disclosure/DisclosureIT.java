package uk.reachable.incident.people.disclosure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.SharingAgreement;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class DisclosureIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final Token REDTHREAD = TestTokens.caseworkerRedthread();

    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    DisclosureIT(Story story, Api api, JdbcClient jdbc, MutableClock clock) {
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aDisclosureIsReviewedBeforeSendingExactlyAsTheRecipientWillSeeIt() {
        agreed("redthread", "ISA-1");
        Case of = story.logged();
        Api.Answer preview = preview(of, "redthread");
        story.accepted(of, "redthread");
        open();
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("/asRecipient/identity/name")).isEqualTo("Jordan Example");
        assertThat(preview.body().path("asRecipient"))
                .isEqualTo(story.person(REDTHREAD, of).body());
    }

    @Test
    void beforeAProviderHasAcceptedTheDeskChoosesAnything() {
        Case of = story.logged();
        Api.Answer changed = change(of, "\"name\", \"dateOfBirth\"", null);
        assertThat(changed.status()).isEqualTo(201);
        assertThat(changed.text("/step")).isEqualTo("REVIEWED");
        Api.Answer preview = preview(of, "redthread");
        assertThat(preview.text("/asRecipient/identity/dateOfBirth")).isEqualTo("2010-03-01");
        assertThat(preview.body().at("/asRecipient/identity/contact").isNull()).isTrue();
        assertThat(preview.body().at("/asRecipient/contacts").isNull()).isTrue();
    }

    @Test
    void onceAProviderHasAcceptedItSeesLessAtOnceAndMoreOnlyWithAReason() {
        agreed("redthread", "ISA-1");
        Case of = story.logged();
        story.accepted(of, "redthread");
        open();
        assertThat(change(of, "\"name\"", null).text("/step")).isEqualTo("NARROWED");
        assertThat(story.person(REDTHREAD, of).response().body())
                .contains("Jordan")
                .doesNotContain("07700");
        assertThat(change(of, "\"name\", \"contact\"", null).wrongFields()).containsExactly("why");
        assertThat(change(of, "\"name\", \"contact\"", "they are to ring her").text("/step"))
                .isEqualTo("WIDENED");
        assertThat(story.person(REDTHREAD, of).response().body()).contains("07700");
    }

    @Test
    void eachDisclosureNamesItsLawfulBasisAndTheCurrentSharingAgreementWithThatOrganisation() {
        agreed("redthread", "ISA-1");
        Case of = story.logged();
        story.accepted(of, "redthread");
        Api.Answer recorded = recorded(of);
        assertThat(recorded.body()).hasSize(1);
        assertThat(recorded.text("/0/step")).isEqualTo("SENT");
        assertThat(recorded.text("/0/organisation")).isEqualTo("redthread");
        assertThat(recorded.text("/0/agreement")).isEqualTo("ISA-1");
        assertThat(recorded.text("/0/lawfulBasis/words")).contains("Article 6(1)(e)");
        assertThat(recorded.body().at("/0/fields").toString()).isEqualTo("[\"name\",\"contact\"]");
    }

    @Test
    void withoutACurrentAgreementNothingMoreIsDisclosedAndTheRemedyIsNamed() {
        Case of = story.logged();
        story.accepted(of, "an-organisation-without-agreement");
        Api.Answer refused = change(of, "\"name\", \"contact\", \"dateOfBirth\"", "they ask for it");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains("Ask a programme manager to record one");
        assertThat(preview(of, "an-organisation-without-agreement").text("/remedy"))
                .contains("Ask a programme manager to record one");
    }

    @Test
    void anAgreementThatHasEndedIsNoAgreement() {
        publish("ended", "ISA-9", today().minusDays(30), today().minusDays(1));
        Case of = story.logged();
        assertThat(preview(of, "ended").text("/remedy")).contains("no current information-sharing agreement");
        publish("ended", "ISA-10", today().minusDays(30), today());
        soon().until(() -> "ISA-10".equals(preview(of, "ended").text("/agreement/reference")));
        assertThat(preview(of, "ended").body().path("remedy").isNull()).isTrue();
    }

    @Test
    void whoIsHiddenFromAnOrganisationIsNotSentToIt() {
        agreed("redthread", "ISA-1");
        Case of = story.logged();
        api.post(
                TestTokens.privacyOfficer(),
                "/api/people/" + of.personId() + "/exclusions",
                "{\"organisation\": \"redthread\", \"why\": \"a cousin works there\"}");
        assertThat(preview(of, "redthread").text("/remedy")).contains("hidden from the organisation");
    }

    @Test
    void anAcceptanceThatIsHeardTwiceIsOneDisclosure() {
        Case of = story.logged();
        var offer = story.offered(of, "redthread");
        var accepted = story.offerAccepted(of, 3, offer);
        story.wire().send(accepted, 3);
        story.wire().send(accepted, 3);
        story.wire().send(story.handover(of, 4).getFirst(), 4);
        soon().until(() -> story.response(of).response().body().contains("handover-of-"));
        assertThat(recorded(of).body()).hasSize(1);
    }

    private Api.Answer preview(Case of, String organisation) {
        return api.get(
                DESK,
                "/api/people/" + of.personId() + "/disclosure?need=REACHABLE_MOMENT&organisation=" + organisation);
    }

    private Api.Answer recorded(Case of) {
        return api.get(DESK, "/api/people/" + of.personId() + "/disclosures");
    }

    private Api.Answer change(Case of, String fields, @Nullable String why) {
        String reason = why == null ? "" : ", \"why\": \"" + why + "\"";
        return api.post(
                DESK,
                "/api/people/" + of.personId() + "/disclosures",
                "{\"referralId\": \"" + of.referralId() + "\", \"fields\": [" + fields + "]" + reason + "}");
    }

    private void agreed(String organisation, String reference) {
        publish(organisation, reference, today().minusDays(1), today().plusDays(400));
    }

    /** The catalogue tells of an agreement, and this service knows. */
    private void publish(String organisation, String reference, LocalDate from, LocalDate to) {
        String programme = "agreement-" + organisation;
        long version = versions(programme) + 1;
        story.wire()
                .send(new ProgrammePublished(
                        programme,
                        "Programme of " + organisation,
                        organisation,
                        "Name of " + organisation,
                        Story.REGION,
                        version,
                        Need.REACHABLE_MOMENT,
                        Tier.TERTIARY,
                        List.of("E08000025"),
                        List.of(),
                        List.of(),
                        List.of(),
                        10,
                        15,
                        true,
                        List.of(),
                        new Contact("Team", "0121 496 0201"),
                        List.of(),
                        new SharingAgreement(reference, from, to)));
        soon().until(() -> versions(programme) == version);
    }

    private long versions(String programme) {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM programme_name WHERE programme = ?")
                .param(programme)
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Referral events flow, and this service has noticed. */
    private void open() {
        story.heartbeats();
        soon().until(() -> jdbc.sql("SELECT count(*) FROM referral_heartbeat WHERE at = ?")
                        .param(java.sql.Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                == Topic.PARTITIONS);
    }
}
