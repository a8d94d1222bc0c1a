package uk.reachable.intervention.returns.reach;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.intervention.returns.Story;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.returns.Returns.row;

/** The reach return as a manager reads it; each test has programmes of its own. */
@InterventionTest
class ReachIT {
    private static final String AUTUMN = "from=2026-10-01&to=2026-12-31";

    private final Returns returns;
    private final Places places;
    private final JdbcClient jdbc;
    private final Programme programme;
    private final Programme other;

    @Autowired
    ReachIT(Returns returns, Places places, JdbcClient jdbc) {
        this.returns = returns;
        this.places = places;
        this.jdbc = jdbc;
        programme = returns.programme("west-midlands", "E08000025");
        other = returns.programme("west-midlands", "E08000025");
    }

    @Test
    void aPersonCountsFromTheFirstTwoWayContactAndNotBefore() {
        Story person = Story.of(programme.id());
        returns.hear(person.raised("2026-10-05T10:00:00Z"), person.accepted("2026-10-05T11:00:00Z"));
        returns.hear(person.answers(ContactAnswer.COULD_NOT_BE_FOUND, "2026-10-06T11:00:00Z"));
        JsonNode before = reached(programme, AUTUMN);

        returns.hear(person.answers(ContactAnswer.NO, "2026-10-07T11:00:00Z"));

        assertThat(before.path("under25").asInt()).isZero();
        assertThat(reached(programme, AUTUMN).path("under25").asInt()).isEqualTo(1);
    }

    @Test
    void aSchoolAFamilyAGroupOrAPlaceIsNotAPersonReached() {
        for (SubjectKind subject : EnumSet.complementOf(EnumSet.of(SubjectKind.PERSON))) {
            Story story = Story.of(programme.id());
            returns.hear(story.answers(subject, ContactAnswer.YES, "2026-10-07T11:00:00Z"));
        }
        returns.hear(Story.of(programme.id()).answers(ContactAnswer.YES, "2026-10-08T11:00:00Z"));

        assertThat(reached(programme, AUTUMN).path("under25").asInt()).isEqualTo(1);
    }

    @Test
    void aPersonCountsOnceForEachProgrammeAndPeriod() {
        Story first = Story.of(programme.id());
        Story again = first.again(programme.id());
        returns.hear(
                first.answers(ContactAnswer.NOT_NOW, "2026-10-07T11:00:00Z"),
                first.answers(ContactAnswer.YES, "2026-10-08T11:00:00Z"),
                again.answers(ContactAnswer.YES, "2026-11-08T11:00:00Z"));

        assertThat(reached(programme, AUTUMN).path("under25").asInt()).isEqualTo(1);
        assertThat(reached(programme, "from=2026-10-01&to=2026-10-31")
                        .path("under25")
                        .asInt())
                .isEqualTo(1);
        assertThat(reached(programme, "from=2026-11-01&to=2026-11-30")
                        .path("under25")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void totalsSayWhetherPeopleRepeatAcrossProgrammes() {
        Story here = Story.of(programme.id());
        String day = "from=2031-05-05&to=2031-05-05";
        returns.hear(here.answers(ContactAnswer.YES, "2031-05-05T09:00:00Z"));
        JsonNode once = returns.read("/api/returns/reach?" + day);

        returns.hear(here.again(other.id()).answers(ContactAnswer.YES, "2031-05-05T10:00:00Z"));

        JsonNode twice = returns.read("/api/returns/reach?" + day);
        assertThat(once.at("/peopleRepeat/repeat").asBoolean()).isFalse();
        assertThat(twice.at("/total/under25").asInt()).isEqualTo(2);
        assertThat(twice.at("/peopleRepeat/repeat").asBoolean()).isTrue();
        assertThat(twice.at("/peopleRepeat/counted").asInt()).isEqualTo(2);
        assertThat(twice.at("/peopleRepeat/people").asInt()).isEqualTo(1);
    }

    @Test
    void childrenAndYoungAdultsAre24AndUnder() {
        returns.hear(
                Story.of(programme.id()).answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"),
                Story.of(programme.id()).aged(AgeBand.AGE_18_TO_24).answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"),
                Story.of(programme.id())
                        .aged(AgeBand.AGE_25_AND_OVER)
                        .answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"));

        assertThat(reached(programme, AUTUMN).path("under25").asInt()).isEqualTo(2);
        assertThat(reached(programme, AUTUMN).path("over25").asInt()).isEqualTo(1);
    }

    @Test
    void fromAndToAreDaysOfTheRegionBothIncluded() {
        returns.hear(Story.of(programme.id()).answers(ContactAnswer.YES, "2026-06-30T23:30:00Z"));

        assertThat(reached(programme, "from=2026-07-01&to=2026-07-01")
                        .path("under25")
                        .asInt())
                .isEqualTo(1);
        assertThat(reached(programme, "from=2026-06-30&to=2026-06-30")
                        .path("under25")
                        .asInt())
                .isZero();
        assertThat(reached(programme, "from=2026-06-30&to=2026-07-01")
                        .path("under25")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aContactHeardTwiceOrOutOfOrderCountsOnceOnItsFirstDay() {
        Story person = Story.of(programme.id());
        var late = person.answers(ContactAnswer.YES, "2026-10-09T11:00:00Z");
        var early = person.answers(ContactAnswer.NOT_NOW, "2026-10-07T11:00:00Z");

        returns.hear(late, early, late);

        assertThat(reached(programme, "from=2026-10-07&to=2026-10-07")
                        .path("under25")
                        .asInt())
                .isEqualTo(1);
        assertThat(reached(programme, "from=2026-10-08&to=2026-10-31")
                        .path("under25")
                        .asInt())
                .isZero();
    }

    @Test
    void theReferralTopicIsWhereItComesFrom() {
        places.hear(Story.of(programme.id()).answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"));

        assertThat(reached(programme, AUTUMN).path("under25").asInt()).isEqualTo(1);
    }

    @Test
    void eachFigureOpensWhatItCountsWithoutIdentityAndIsAudited() {
        Story first = Story.of(programme.id());
        Story second = Story.of(programme.id());
        returns.hear(
                second.answers(ContactAnswer.YES, "2026-10-08T11:00:00Z"),
                first.answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"),
                first.again(programme.id()).answers(ContactAnswer.YES, "2026-10-09T11:00:00Z"));

        JsonNode opened = returns.read(counted(programme) + "?" + AUTUMN + "&band=UNDER_25");

        assertThat(opened.path("figure").asInt())
                .isEqualTo(reached(programme, AUTUMN).path("under25").asInt())
                .isEqualTo(2);
        assertThat(opened.at("/cases/0/referralId").asString()).isEqualTo(first.referralId());
        assertThat(opened.at("/cases/0/incidentReference").asString()).isEqualTo(first.reference());
        assertThat(opened.at("/cases/0/firstContactOn").asString()).isEqualTo("2026-10-07");
        assertThat(opened.at("/cases/1/referralId").asString()).isEqualTo(second.referralId());
        assertThat(opened.toString()).doesNotContain(first.personId(), second.personId());
        assertThat(audited(programme)).isEqualTo(1);
    }

    @Test
    void aCaseOfAnotherRegionIsCountedAndItsReferenceIsNotShown() {
        Story visitor = Story.of(programme.id()).inRegion("west-yorkshire", "E08000035");
        returns.hear(visitor.answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"));

        JsonNode opened = returns.read(counted(programme) + "?" + AUTUMN + "&band=UNDER_25");

        assertThat(opened.path("figure").asInt()).isEqualTo(1);
        assertThat(opened.at("/cases/0/incidentReference").isNull()).isTrue();
    }

    @Test
    void professionalsAreCountedAndOpenedToo() {
        returns.post(professionals(programme), trained("2026-10-07", 165), TestTokens.programmeManager())
                .expectStatus()
                .isCreated();
        returns.post(
                        professionals(programme),
                        trained("2026-10-08", 20),
                        TestTokens.token("worker", "provider-of-returns", "west-midlands", "CASEWORKER"))
                .expectStatus()
                .isCreated();

        JsonNode opened = returns.read(counted(programme) + "?" + AUTUMN + "&band=PROFESSIONALS");

        assertThat(reached(programme, AUTUMN).path("professionals").asInt()).isEqualTo(185);
        assertThat(opened.path("figure").asInt()).isEqualTo(185);
        assertThat(opened.at("/sessions/0/what").asString()).isEqualTo("TRAUMA_INFORMED_PRACTICE");
    }

    @Test
    void nobodyElseRecordsProfessionalsAndNotBeforeTheyWereTrained() {
        String path = professionals(programme);
        String today = trained("2026-11-20", 5);

        returns.post(path, today, TestTokens.caseworkerRedthread())
                .expectStatus()
                .isForbidden();
        returns.post(path, today, TestTokens.caseworkerWestYorkshire())
                .expectStatus()
                .isNotFound();
        returns.post(path, trained("2026-11-21", 5), TestTokens.programmeManager())
                .expectStatus()
                .isBadRequest();
        returns.post(path, trained("2026-11-20", 0), TestTokens.programmeManager())
                .expectStatus()
                .isBadRequest();

        assertThat(reached(programme, AUTUMN).path("professionals").asInt()).isZero();
    }

    @Test
    void whatIsPublishedIsReadAsATableToo() {
        returns.hear(Story.of(programme.id()).answers(ContactAnswer.YES, "2026-10-07T11:00:00Z"));

        String csv = returns.csv("/api/returns/reach?" + AUTUMN + "&audience=publication");

        assertThat(csv).contains(programme.id() + ",Programme " + programme.id() + ",*,0,0\r\n");
    }

    @Test
    void managersAloneReadReach() {
        String path = "/api/returns/reach?" + AUTUMN;

        returns.get(path, TestTokens.dutyOfficer()).expectStatus().isForbidden();
        returns.get(path, TestTokens.managerStGiles()).expectStatus().isForbidden();
        returns.get(counted(programme) + "?" + AUTUMN + "&band=UNDER_25", Returns.managerOfWestYorkshire())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void daysThatAreMissingUnreadableOrTheWrongWayRoundAreNamed() {
        assertThat(refused("?to=2026-12-31")).isEqualTo("from");
        assertThat(refused("?from=2026-10-01&to=1")).isEqualTo("to");
        assertThat(refused("?from=2026-10-02&to=2026-10-01")).isEqualTo("to");
        assertThat(refused("?" + AUTUMN + "&audience=everybody")).isEqualTo("audience");
    }

    private String refused(String query) {
        JsonNode problem = Returns.json(returns.get("/api/returns/reach" + query, TestTokens.programmeManager())
                .expectStatus()
                .isBadRequest());
        return problem.at("/errors/0/field").asString();
    }

    private JsonNode reached(Programme one, String period) {
        return row(returns.read("/api/returns/reach?" + period).path("rows"), "programme", one.id());
    }

    private int audited(Programme one) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'OPEN_FIGURE' AND subject_id = :id")
                .param("id", one.id())
                .query(Integer.class)
                .single();
    }

    private static String counted(Programme one) {
        return "/api/returns/reach/" + one.id() + "/counted";
    }

    private static String professionals(Programme one) {
        return "/api/programmes/" + one.id() + "/professionals";
    }

    private static String trained(String day, int people) {
        return "{\"heldOn\": \"%s\", \"people\": %d, \"what\": \"TRAUMA_INFORMED_PRACTICE\"}".formatted(day, people);
    }
}
