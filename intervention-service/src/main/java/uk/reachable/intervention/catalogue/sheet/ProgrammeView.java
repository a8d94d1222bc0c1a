package uk.reachable.intervention.catalogue.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.catalogue.terms.Evidence;
import uk.reachable.intervention.catalogue.terms.Stage;
import uk.reachable.intervention.catalogue.terms.WindDownTerms;

/** A programme as people of the region read it and its managers write it whole; sites by the names that people type. */
public record ProgrammeView(
        @NotBlank @Size(max = 100) String id,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "[a-z0-9-]{2,100}", message = "must be an organisation's id, such as st-giles")
        String provider,

        @NotBlank @Size(max = 200) String providerName,
        @NotNull Need need,
        @NotNull Tier tier,
        @NotEmpty @Size(max = 50) List<@NotBlank String> localAuthorities,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> sites,
        @NotNull @Size(max = 50) List<@NotNull Setting> settings,
        @NotNull @Size(max = 10) List<@NotNull AgeBand> ageBands,
        @NotNull Integer places,
        @NotNull @Size(max = 50) List<@NotNull @Valid FundingView> funding,
        @NotNull @Valid ContactView contact,
        @NotNull Long version,
        @NotNull Integer offerMinutes,
        @NotNull Boolean alwaysOnShift,
        @NotNull @Size(max = 100) List<@NotNull @Valid ShiftView> shifts,
        @NotNull Stage stage,
        @NotNull @Valid StaffingView staffing,
        @NotNull @Valid WindDownTerms windDown,
        @NotNull @Valid Evidence evidence,
        @Valid @Nullable SharingAgreementView sharingAgreement,
        @NotBlank @Size(max = 1000) String source,
        @NotNull @Size(max = 1000) String assumed) {

    public static ProgrammeView of(Published published) {
        Programme programme = published.programme();
        return new ProgrammeView(
                programme.id(),
                programme.name(),
                programme.provider(),
                programme.providerName(),
                programme.need(),
                programme.tier(),
                programme.localAuthorities(),
                siteNames(programme),
                programme.settings(),
                programme.ageBands(),
                programme.places(),
                programme.funding().stream().map(FundingView::of).toList(),
                ContactView.of(programme.contact()),
                published.version(),
                programme.offerMinutes(),
                programme.alwaysOnShift(),
                programme.shifts().stream().map(ShiftView::of).toList(),
                programme.stage(),
                StaffingView.of(programme.staffing()),
                programme.windDown(),
                programme.evidence(),
                SharingAgreementView.of(programme.sharingAgreement()),
                programme.source(),
                programme.assumed());
    }

    /** A site that the region does not know stays as it was typed: the rules of the catalogue refuse it by name. */
    public Programme toProgramme(String region) {
        return new Programme(
                id,
                name,
                provider,
                providerName,
                region,
                need,
                tier,
                localAuthorities,
                siteCodes(region),
                settings,
                ageBands,
                places,
                offerMinutes,
                alwaysOnShift,
                shifts.stream().map(ShiftView::toShift).toList(),
                contact.toContact(),
                funding.stream().map(FundingView::toWindow).toList(),
                stage,
                staffing.toStaffing(),
                windDown,
                evidence,
                sharingAgreement == null ? null : sharingAgreement.toAgreement(),
                source,
                assumed);
    }

    private static List<String> siteNames(Programme programme) {
        Region region = Regions.byId(programme.region()).orElseThrow();
        return programme.sites().stream()
                .map(code -> region.siteNamed(code).map(Site::name).orElse(code))
                .toList();
    }

    private List<String> siteCodes(String region) {
        Region known = Regions.byId(region).orElseThrow();
        return sites.stream()
                .map(typed -> known.siteNamed(typed).map(Site::code).orElse(typed))
                .toList();
    }
}
