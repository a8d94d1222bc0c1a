package uk.reachable.intervention.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.intervention.catalogue.terms.Evidence;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;
import uk.reachable.intervention.catalogue.terms.Staffing;
import uk.reachable.intervention.catalogue.terms.Stage;
import uk.reachable.intervention.catalogue.terms.WindDownTerms;

/**
 * A programme that serves reachable moments in Birmingham for a week each, always on shift and funded, until a test
 * says otherwise.
 */
public final class ProgrammeFixture {
    private final String id;
    private String provider = "provider-a";
    private String region = "west-midlands";
    private Need need = Need.REACHABLE_MOMENT;
    private List<String> areas = List.of("E08000025");
    private List<String> sites = List.of();
    private List<Setting> settings = List.of();
    private List<AgeBand> ageBands = List.of();
    private int places = 10;
    private List<Shift> shifts = List.of();
    private List<FundingWindow> funding =
            List.of(new FundingWindow(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
    private Stage stage = Stage.LIVE;
    private List<Shift> onCall = List.of();
    private boolean exempt;
    private int supportWeeks = 1;

    private @Nullable SharingAgreement agreement =
            new SharingAgreement(LocalDate.of(2020, 1, 1), LocalDate.of(2039, 12, 31), "ISA-of-the-test");

    private ProgrammeFixture(String id) {
        this.id = id;
    }

    public static ProgrammeFixture programme(String id) {
        return new ProgrammeFixture(id);
    }

    public ProgrammeFixture of(String by) {
        provider = by;
        return this;
    }

    public ProgrammeFixture inRegion(String other, String... localAuthorities) {
        region = other;
        return serving(localAuthorities);
    }

    public ProgrammeFixture needing(Need other) {
        need = other;
        return this;
    }

    public ProgrammeFixture serving(String... localAuthorities) {
        areas = List.of(localAuthorities);
        return this;
    }

    public ProgrammeFixture at(String... codes) {
        sites = List.of(codes);
        return this;
    }

    public ProgrammeFixture in(Setting... only) {
        settings = List.of(only);
        return this;
    }

    public ProgrammeFixture aged(AgeBand... only) {
        ageBands = List.of(only);
        return this;
    }

    public ProgrammeFixture places(int number) {
        places = number;
        return this;
    }

    public ProgrammeFixture onShift(DayOfWeek day, String from, String to) {
        shifts = List.of(new Shift(day, LocalTime.parse(from), LocalTime.parse(to)));
        return this;
    }

    public ProgrammeFixture funded(String from, String to) {
        funding = List.of(new FundingWindow(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    /** One more window beside those that it has. */
    public ProgrammeFixture andFunded(String from, String to) {
        List<FundingWindow> more = new ArrayList<>(funding);
        more.add(new FundingWindow(LocalDate.parse(from), LocalDate.parse(to)));
        funding = more;
        return this;
    }

    public ProgrammeFixture neverFunded() {
        funding = List.of();
        return this;
    }

    public ProgrammeFixture inDevelopment() {
        stage = Stage.IN_DEVELOPMENT;
        return this;
    }

    public ProgrammeFixture onCall(DayOfWeek day, String from, String to) {
        onCall = List.of(new Shift(day, LocalTime.parse(from), LocalTime.parse(to)));
        return this;
    }

    public ProgrammeFixture supporting(int weeks) {
        supportWeeks = weeks;
        return this;
    }

    /** Nobody may be told there who a person is. */
    public ProgrammeFixture withoutAgreement() {
        agreement = null;
        return this;
    }

    public ProgrammeFixture sharing(String from, String to) {
        agreement = new SharingAgreement(LocalDate.parse(from), LocalDate.parse(to), "ISA-of-the-test");
        return this;
    }

    public ProgrammeFixture exempt() {
        exempt = true;
        return this;
    }

    public Programme build() {
        return new Programme(
                id,
                "Programme " + id,
                provider,
                "Provider of " + id,
                region,
                need,
                Tier.TERTIARY,
                areas,
                sites,
                settings,
                ageBands,
                places,
                20,
                shifts.isEmpty(),
                shifts,
                new Contact("Team " + id, "0121 496 0999"),
                funding,
                stage,
                new Staffing(null, onCall, null),
                new WindDownTerms(exempt, supportWeeks, null),
                Evidence.UNKNOWN,
                agreement,
                "test",
                "all of it");
    }
}
