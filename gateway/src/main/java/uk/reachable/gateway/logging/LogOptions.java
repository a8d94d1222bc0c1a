package uk.reachable.gateway.logging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Words;

/**
 * What can be chosen on the page, in a region.
 *
 * @param sites by the names that people type
 */
record LogOptions(List<Option> areas, List<Option> homes, List<String> sites) {

    /** Of an officer whose region nobody knows all areas are offered, and the service refuses another region's. */
    static LogOptions of(Optional<Region> region) {
        List<Region> own = region.map(List::of).orElse(Regions.all());
        List<Region> others =
                Regions.all().stream().filter(one -> !own.contains(one)).toList();
        return new LogOptions(
                areas(own).toList(),
                Stream.of(first("The same as the incident"), areas(own), areas(others))
                        .flatMap(options -> options)
                        .toList(),
                own.stream()
                        .flatMap(one -> one.sites().stream())
                        .map(Site::name)
                        .toList());
    }

    /** Responsible is one of these areas only; homes are anywhere. */
    LogOptions within(List<String> codes) {
        return new LogOptions(
                areas.stream().filter(area -> codes.contains(area.value())).toList(), homes, sites);
    }

    public List<Option> categories() {
        return each(Category.values(), Words::of);
    }

    public List<Option> severities() {
        return each(Severity.values(), Words::of);
    }

    public List<Option> roles() {
        return each(PersonRole.values(), Words::of);
    }

    public List<Option> ageBands() {
        return each(AgeBand.values(), Words::of);
    }

    public List<Option> needs() {
        return each(Need.values(), Words::of);
    }

    public List<Option> settings() {
        return Stream.concat(first("Not known yet"), each(Setting.values(), Words::of).stream())
                .toList();
    }

    public List<Option> sources() {
        return Stream.concat(first("Not said"), each(Source.values(), LogWords::of).stream())
                .toList();
    }

    /** Whose phone it is. */
    public List<Option> owners() {
        return List.of(
                new Option("", "Not known yet"),
                new Option("THEIR_OWN", "Their own"),
                new Option("MOTHER", "Mother’s"),
                new Option("FATHER", "Father’s"),
                new Option("GRANDPARENT", "A grandparent’s"),
                new Option("CARER", "A carer’s"),
                new Option("SIBLING", "A brother’s or sister’s"),
                new Option("PARTNER", "A partner’s"),
                new Option("FRIEND", "A friend’s"),
                new Option("SOCIAL_WORKER", "A social worker’s"),
                new Option("SCHOOL", "The school’s"),
                new Option("SOMEBODY_ELSE", "Somebody else’s"));
    }

    public List<Option> safe() {
        return List.of(new Option("YES", "Yes"), new Option("NO", "No"), new Option("NOT_KNOWN", "Nobody has asked"));
    }

    public List<Option> disclosed() {
        return List.of(
                new Option("name", "Name"),
                new Option("contact", "How to reach them"),
                new Option("dateOfBirth", "Date of birth"));
    }

    private static <E extends Enum<E>> List<Option> each(E[] codes, Function<E, String> words) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), words.apply(code)))
                .toList();
    }

    private static Stream<Option> areas(List<Region> regions) {
        return regions.stream().flatMap(region -> region.areas().stream()).map(LogOptions::area);
    }

    private static Option area(Area area) {
        return new Option(area.code(), area.name());
    }

    private static Stream<Option> first(String words) {
        return Stream.of(new Option("", words));
    }
}
