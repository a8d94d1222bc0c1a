package uk.reachable.notification.entitlement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.reference.Regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AudiencesTest {

    private static final RegionAudience COMMON = new Audiences().of("west-midlands");

    @ParameterizedTest
    @EnumSource
    void eachKindHasAPolicyInEachRegion(NoticeKind kind) {
        var audiences = new Audiences();
        assertThat(Regions.all())
                .allSatisfy(region ->
                        assertThat(audiences.of(region.id()).recipientsOf(kind)).isNotEmpty());
    }

    @Test
    void aRegionThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> new Audiences().of("atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis");
    }

    @Test
    void aRegionMayTellOthersThanTheRest() {
        var region = changed("""
                {"recipients": {"MEETING_CALLED": ["POLICE_LEAD", "TASKING_FORUM"]}}""");

        assertThat(region.recipientsOf(NoticeKind.MEETING_CALLED))
                .containsExactlyInAnyOrder(Relation.POLICE_LEAD, Relation.TASKING_FORUM);
        assertThat(region.recipientsOf(NoticeKind.OFFER_MADE)).isEqualTo(COMMON.recipientsOf(NoticeKind.OFFER_MADE));
    }

    @Test
    void aRegionSaysWhichChannelsItAllowsAndWhatCannotBeSwitchedOff() {
        var region = changed("""
                {"channels": ["SMS", "EMAIL"], "urgent": ["LEG_MISSED"]}""");

        assertThat(region.channels()).containsExactly(Channel.SMS, Channel.EMAIL);
        assertThat(region.isUrgent(NoticeKind.LEG_MISSED)).isTrue();
        assertThat(region.isUrgent(NoticeKind.OFFER_MADE)).isFalse();
        assertThat(COMMON.isUrgent(NoticeKind.OFFER_MADE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"recipients": {"OFFER_MADE": ["NEIGHBOURS"]}}    | NEIGHBOURS is no Relation
            {"recipients": {"OFFER_LOST": ["MANAGERS"]}}      | OFFER_LOST is no NoticeKind
            {"recipients": {"OFFER_MADE": []}}                | names nobody for [OFFER_MADE]
            {"channels": ["PIGEON"]}                          | PIGEON is no Channel
            {"urgent": ["EVERYTHING"]}                        | EVERYTHING is no NoticeKind
            {"recipient": {"OFFER_MADE": ["MANAGERS"]}}       | recipient
            """)
    void whatIsWrongInAFileStopsTheStartWithTheNameOfTheFile(String json, String complaint) {
        assertThatThrownBy(() -> changed(json))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audience/test.json")
                .hasMessageContaining(complaint);
    }

    @Test
    void aFileForAllThatForgetsAKindStopsTheStart() {
        var file = AudienceFile.of("audience/test.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> file.complete("audience/test.json"))
                .hasMessageContaining("audience/test.json")
                .hasMessageContaining("OFFER_MADE");
    }

    @Test
    void aRegionWithoutAFileStopsTheStart() {
        assertThatThrownBy(() -> AudienceFile.named("audience/atlantis.json"))
                .hasMessageContaining("audience/atlantis.json");
    }

    @Test
    void noRegionAlertsAPartnersSystemInPlaceOfAPerson() {
        var audiences = new Audiences();
        assertThat(Regions.all())
                .allSatisfy(region -> assertThat(audiences.of(region.id()).channels())
                        .doesNotContain(Channel.WEBHOOK)
                        .containsAll(List.of(Channel.EMAIL)));
    }

    @Test
    void anOfferIsForTheCaseworkersAtTheSiteAndTheirManagers() {
        assertThat(COMMON.recipientsOf(NoticeKind.OFFER_MADE))
                .isEqualTo(Set.of(Relation.CASEWORKERS_AT_SITE, Relation.MANAGERS));
    }

    private static RegionAudience changed(String json) {
        String name = "audience/test.json";
        return AudienceFile.of(name, json.getBytes(StandardCharsets.UTF_8)).changed(name, COMMON);
    }
}
