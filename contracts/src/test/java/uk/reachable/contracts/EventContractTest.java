package uk.reachable.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventContractTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Class<? extends Event>> events() {
        return EventCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void thePublishedSchemaIsNeverBroken(Class<? extends Event> event) {
        JsonNode now = EventSchemas.of(event);
        if (ContractFiles.UPDATE && Files.notExists(ContractFiles.schemaOf(event))) {
            ContractFiles.write(ContractFiles.schemaOf(event), now);
        }
        JsonNode published = ContractFiles.read(ContractFiles.schemaOf(event));
        assertThat(SchemaCompatibility.breaks(published, now))
                .as("%s: publish a new version of the event instead", event.getSimpleName())
                .isEmpty();
        if (ContractFiles.UPDATE) {
            ContractFiles.write(ContractFiles.schemaOf(event), now);
        }
        assertThat(ContractFiles.read(ContractFiles.schemaOf(event)))
                .as("run with -Dcontracts.update=true to publish the new optional parts")
                .isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSampleFollowsTheSchemaAndSurvivesTheJourney(Class<? extends Event> event) {
        if (ContractFiles.UPDATE && Files.notExists(ContractFiles.sampleOf(event))) {
            ContractFiles.write(ContractFiles.sampleOf(event), SampleEvents.of(event));
        }
        String sample = ContractFiles.text(ContractFiles.sampleOf(event));
        Schema schema = SCHEMAS.getSchema(ContractFiles.text(ContractFiles.schemaOf(event)));
        Event read = EventCodec.read(event, sample.getBytes(StandardCharsets.UTF_8));
        String written = new String(EventCodec.write(read), StandardCharsets.UTF_8);

        assertThat(schema.validate(sample, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(ContractFiles.read(ContractFiles.sampleOf(event)))
                .isEqualTo(tools.jackson.databind.json.JsonMapper.shared().readTree(written));
    }

    @Test
    void anUnknownFieldIsIgnored() {
        String later = sample(OfferAccepted.class).replaceFirst("\\{", "{\"addedLater\": 1,");
        assertThat(EventCodec.read(OfferAccepted.class, later.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(EventCodec.read(
                        OfferAccepted.class, sample(OfferAccepted.class).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMissingFieldIsNamed() {
        String without = sample(OfferAccepted.class).replaceFirst("\"offerId\"[^,]*,", "");
        assertThatThrownBy(() -> EventCodec.read(OfferAccepted.class, without.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("OfferAccepted without offerId");
    }

    @Test
    void aMissingFieldInsideAPartIsNamed() {
        String without = sample(ProgrammePublished.class).replaceFirst("\"team\"[^,]*,", "");
        assertThatThrownBy(() -> EventCodec.read(ProgrammePublished.class, without.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Contact without team");
    }

    @Test
    void anUnknownValueAndBrokenJsonAreUnreadableAndNotEchoed() {
        String unknown =
                sample(OfferDeclined.class).replaceFirst("\"reason\" : \"[A-Z_]+\"", "\"reason\" : \"secret\"");
        for (String bad : List.of(unknown, "{\"offerId\": \"secret", "null", "[]", "")) {
            assertThatThrownBy(() -> EventCodec.read(OfferDeclined.class, bad.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableEvent.class)
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    @Test
    void everyTypeIsFoundByItsNameAndAnUnknownVersionIsNot() {
        assertThat(EventCatalogue.typeOf(OfferAccepted.class)).isEqualTo("uk.reachable.referral.OfferAccepted.v1");
        assertThat(EventCatalogue.all())
                .allSatisfy(event -> assertThat(EventCatalogue.classOf(EventCatalogue.typeOf(event)))
                        .contains(event));
        assertThat(EventCatalogue.classOf("uk.reachable.referral.OfferAccepted.v2"))
                .isEmpty();
    }

    private static String sample(Class<? extends Event> event) {
        return ContractFiles.text(ContractFiles.sampleOf(event));
    }
}
