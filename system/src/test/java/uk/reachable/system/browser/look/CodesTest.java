package uk.reachable.system.browser.look;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodesTest {

    private final Codes codes = new Codes(Set.of("UNPLACED", "MASH"), List.of("st-giles"));

    @Test
    void aWordOfTheInterfaceIsACodeAndTheSameWordOfPeopleIsNot() {
        assertThat(codes.in("UNPLACED, 3 people unplaced")).containsExactly("UNPLACED");
    }

    @Test
    void whatPeopleSayInCapitalsIsNoCode() {
        assertThat(codes.in("Ring the MASH of the VRU")).isEmpty();
    }

    @Test
    void wordsJoinedByUnderscoresAreACodeWhoeverMadeThem() {
        assertThat(codes.in("What happened: KNIFE_INJURY")).containsExactly("KNIFE_INJURY");
    }

    @Test
    void identifiersAndTechnicalTimesAreCodes() {
        assertThat(codes.in("0199a3c1-7c1e-7d0a-8a54-0123456789ab E08000025 2026-11-20T19:40:00Z"))
                .hasSize(3);
    }

    @Test
    void theNameOfAnOrganisationIsNoCodeButItsIdentifierIs() {
        assertThat(codes.in("St Giles, asked by caseworker.stgiles")).isEmpty();
        assertThat(codes.in("responsible: st-giles")).containsExactly("st-giles");
        assertThat(codes.in("wm-mentors-st-giles")).isEmpty();
    }

    @Test
    void thePublishedInterfaceHasCodes() {
        assertThat(Codes.all().in("OFFERED WAITING")).containsExactly("OFFERED", "WAITING");
    }
}
