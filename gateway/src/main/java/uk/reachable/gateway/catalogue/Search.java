package uk.reachable.gateway.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Areas;
import uk.reachable.gateway.words.Words;

/** Which programmes somebody looks for; an empty word finds all. */
record Search(String area, String need, String tier) {

    static Search of(@Nullable String area, @Nullable String need, @Nullable String tier) {
        return new Search(
                Objects.requireNonNullElse(area, ""),
                Objects.requireNonNullElse(need, ""),
                Objects.requireNonNullElse(tier, ""));
    }

    boolean finds(Programme programme) {
        return (area.isEmpty() || programme.localAuthorities().contains(area))
                && (need.isEmpty() || programme.need().name().equals(need))
                && (tier.isEmpty() || programme.tier().name().equals(tier));
    }

    Form form() {
        return Form.filled(Map.of("area", area, "need", need, "tier", tier));
    }

    static List<Option> areas(List<Programme> programmes) {
        List<String> codes = programmes.stream()
                .flatMap(each -> each.localAuthorities().stream())
                .toList();
        return withAll("All areas", Areas.aroundAny(codes).stream().map(each -> new Option(each.code(), each.name())));
    }

    static List<Option> needs() {
        return withAll("All needs", Arrays.stream(Need.values()).map(each -> new Option(each.name(), Words.of(each))));
    }

    static List<Option> tiers() {
        return withAll("All tiers", Arrays.stream(Tier.values()).map(each -> new Option(each.name(), Words.of(each))));
    }

    private static List<Option> withAll(String words, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", words)), options).toList();
    }
}
