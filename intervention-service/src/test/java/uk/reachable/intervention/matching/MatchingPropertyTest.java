package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.intervention.matching.Match.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class MatchingPropertyTest {
    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final String[] AREAS = {"E08000025", "E08000026", "E08000027"};
    private static final String[] PROVIDERS = {"provider-a", "provider-b", "provider-c"};
    private static final String[] SITES = {"heartlands-hospital", "good-hope-hospital"};

    @Property(tries = 300)
    void theOrderInWhichProgrammesAreReadDoesNotMatter(
            @ForAll("referrals") ReferralFacts referral,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);

        assertThat(Matching.rank(referral, shuffled, NOW)).isEqualTo(Matching.rank(referral, candidates, NOW));
    }

    @Property(tries = 300)
    void whatPeopleReadOfAReferralDoesNotDependOnTheOrderOfProgrammes(
            @ForAll("referrals") ReferralFacts referral,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);

        assertThat(explained(referral, shuffled)).isEqualTo(explained(referral, candidates));
    }

    @Property(tries = 300)
    void whateverDoesNotFitSaysWhyInWordsAndNotInCodes(
            @ForAll("referrals") ReferralFacts referral, @ForAll("candidates") List<Candidate> candidates) {
        assertThat(Matching.rank(referral, candidates, NOW))
                .filteredOn(Match.NoFit.class::isInstance)
                .extracting(match -> Explanation.of(referral, match, NOW))
                .allSatisfy(explanation -> assertThat(explanation.against())
                        .isNotEmpty()
                        .allMatch(words -> words.matches("[A-Z][a-z ,:]+")));
    }

    @Property(tries = 300)
    void aFitServesTheNeedTheAgeTheAreaAndTheSettingAndIsNotExcluded(
            @ForAll("referrals") ReferralFacts referral, @ForAll("candidates") List<Candidate> candidates) {
        Set<String> areas = new HashSet<>(referral.presentAreas());
        areas.add(referral.homeArea());

        assertThat(Matching.rank(referral, candidates, NOW))
                .filteredOn(Fit.class::isInstance)
                .extracting(Match::programme)
                .allSatisfy(programme -> {
                    assertThat(programme.need()).isEqualTo(referral.need());
                    assertThat(programme.provider()).isNotIn(referral.excludedProviders());
                    assertThat(programme.localAuthorities()).containsAnyElementsOf(areas);
                    assertThat(programme.ageBands().isEmpty()
                                    || programme.ageBands().contains(referral.ageBand()))
                            .isTrue();
                    assertThat(referral.setting() == null
                                    || programme.settings().isEmpty()
                                    || programme.settings().contains(referral.setting()))
                            .isTrue();
                });
    }

    @Property(tries = 300)
    void everyProgrammeIsAnsweredForOnceFitsBeforeTheOthers(
            @ForAll("referrals") ReferralFacts referral, @ForAll("candidates") List<Candidate> candidates) {
        List<Match> ranked = Matching.rank(referral, candidates, NOW);

        assertThat(ranked).extracting(Match::candidate).containsExactlyInAnyOrderElementsOf(candidates);
        assertThat(ranked.stream().dropWhile(Fit.class::isInstance)).noneMatch(Fit.class::isInstance);
    }

    private static List<Explanation> explained(ReferralFacts referral, List<Candidate> candidates) {
        return Matching.rank(referral, candidates, NOW).stream()
                .map(match -> Explanation.of(referral, match, NOW))
                .toList();
    }

    @Provide
    Arbitrary<ReferralFacts> referrals() {
        return Combinators.combine(
                        Arbitraries.of(Need.REACHABLE_MOMENT, Need.PEER_MENTOR),
                        Arbitraries.of(AgeBand.class),
                        Arbitraries.of(AREAS),
                        Arbitraries.of(AREAS).set().ofMinSize(1),
                        Arbitraries.of(Setting.EMERGENCY_DEPARTMENT, Setting.CUSTODY)
                                .injectNull(0.3),
                        Arbitraries.of(SITES).injectNull(0.3),
                        Arbitraries.of(PROVIDERS).set().ofMaxSize(2))
                .as(ReferralFacts::new);
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Candidate> candidate = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(4),
                        Arbitraries.of(PROVIDERS),
                        Arbitraries.of(Need.REACHABLE_MOMENT, Need.PEER_MENTOR),
                        Arbitraries.of(AREAS).set().ofMinSize(1),
                        Arbitraries.of(Setting.EMERGENCY_DEPARTMENT, Setting.CUSTODY)
                                .set(),
                        Arbitraries.of(AgeBand.class).set(),
                        Arbitraries.of(SITES).set(),
                        Arbitraries.integers().between(0, 4))
                .as((id, provider, need, areas, settings, ageBands, sites, held) -> new Candidate(
                        programme(id)
                                .of(provider)
                                .needing(need)
                                .serving(areas.toArray(String[]::new))
                                .in(settings.toArray(Setting[]::new))
                                .aged(ageBands.toArray(AgeBand[]::new))
                                .at(sites.toArray(String[]::new))
                                .places(4)
                                .build(),
                        held,
                        0));
        return candidate.list().ofMaxSize(12).uniqueElements(any -> any.programme()
                .id());
    }
}
