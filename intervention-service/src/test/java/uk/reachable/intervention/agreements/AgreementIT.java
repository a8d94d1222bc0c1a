package uk.reachable.intervention.agreements;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.publication.LoadedFiles;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class AgreementIT {

    private final LoadedFiles files;
    private final Places places;
    private final RestTestClient client;
    private final String provider = newId("provider");
    private final String one = newId("programme");
    private final String other = newId("programme");

    @Autowired
    AgreementIT(LoadedFiles files, Places places, @LocalServerPort int port) {
        this.files = files;
        this.places = places;
        this.client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void aProgrammeManagerRecordsAnAgreementForAllProgrammesOfAProviderAndTheOthersAreTold() {
        files.load(unsigned(one));
        files.load(unsigned(other));
        assertThat(listed().path("current").asBoolean()).isFalse();

        record("ISA-7", "2020-01-01", "2039-12-31").expectStatus().isCreated();

        assertThat(listed().path("current").asBoolean()).isTrue();
        assertThat(listed().path("reference").asString()).isEqualTo("ISA-7");
        assertThat(listed().path("programmes")).hasSize(2);
        await().untilAsserted(() -> assertThat(HeardEvents.of(ProgrammePublished.class, other))
                .extracting(event -> event.sharingAgreement() == null
                        ? "none"
                        : event.sharingAgreement().reference())
                .containsExactly("none", "ISA-7"));
    }

    @Test
    void theSameAgreementAgainChangesNothing() {
        files.load(unsigned(one));
        record("ISA-7", "2020-01-01", "2039-12-31");
        record("ISA-7", "2020-01-01", "2039-12-31").expectStatus().isCreated();
        await().untilAsserted(() -> assertThat(HeardEvents.of(ProgrammePublished.class, one))
                .extracting(ProgrammePublished::version)
                .isEqualTo(List.of(1L, 2L)));
    }

    @Test
    void anAgreementEndsAfterItBeginsAndIsWithAProviderOfTheRegion() {
        files.load(unsigned(one));
        record("ISA-7", "2026-11-20", "2026-11-19").expectStatus().isBadRequest();
        send(Map.of("provider", "nobody-here", "reference", "x", "from", "2026-01-01", "to", "2027-01-01"))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void withoutACurrentAgreementNobodyIsOfferedAndWhoeverWasTurnedAwayIsAskedForOnceItIsRecorded() {
        String area = newId("area");
        files.load(ProgrammeFixture.programme(one)
                .of(provider)
                .needing(Need.SAFE_SPACE)
                .serving(area)
                .withoutAgreement());
        Case turnedAway = new Case(newId("referral"), area);
        places.hear(turnedAway.asksForPlace("before-" + one));
        assertThat(places.state("before-" + one)).isEqualTo("TURNED_AWAY");

        record("ISA-7", "2020-01-01", "2039-12-31").expectStatus().isCreated();

        await().untilAsserted(() -> assertThat(HeardEvents.of(IntakeReopened.class, turnedAway.referralId()))
                .extracting(IntakeReopened::programme)
                .containsExactly(one));
    }

    private ProgrammeFixture unsigned(String id) {
        return ProgrammeFixture.programme(id)
                .of(provider)
                .needing(Need.PARENT_PEER_SUPPORT)
                .withoutAgreement();
    }

    private ResponseSpec record(String reference, String from, String to) {
        return send(Map.of("provider", provider, "reference", reference, "from", from, "to", to));
    }

    private ResponseSpec send(Map<String, String> agreement) {
        return client.post()
                .uri("/api/agreements")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.programmeManager().bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(agreement))
                .exchange();
    }

    /** The provider's line of the list. */
    private JsonNode listed() {
        String body = client.get()
                .uri("/api/agreements")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.dutyOfficer().bearer())
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(String.valueOf(body))
                .valueStream()
                .filter(line -> line.path("provider").asString().equals(provider))
                .findFirst()
                .orElseThrow();
    }
}
