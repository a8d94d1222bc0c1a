package uk.reachable.system.prove.workload;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.caseworker.Care;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.caseworker.Provider;
import uk.reachable.system.prove.workload.desk.CarelessIncident;
import uk.reachable.system.prove.workload.desk.DeskPlan;
import uk.reachable.system.prove.workload.desk.DeskPlan.Step;
import uk.reachable.system.prove.workload.desk.IncidentDraw;
import uk.reachable.system.prove.workload.mix.Canary;
import uk.reachable.system.prove.workload.mix.CaseThought;
import uk.reachable.system.prove.workload.mix.HandoverAnswer;
import uk.reachable.system.prove.workload.mix.JourneyCourse;
import uk.reachable.system.prove.workload.mix.Load;
import uk.reachable.system.prove.workload.mix.Logging;
import uk.reachable.system.prove.workload.mix.OfferAnswer;
import uk.reachable.system.prove.workload.mix.OverdueAnswer;
import uk.reachable.system.prove.workload.mix.SecondThought;
import uk.reachable.system.prove.workload.mix.Seeds;
import uk.reachable.system.prove.workload.mix.SupportCourse;

import static org.assertj.core.api.Assertions.assertThat;

class PlansTest {

    private static final int MANY = 2_000;
    private static final Desk DESK = Desk.ALL.getFirst();
    private static final Provider PROVIDER = Provider.ALL.getFirst();

    @Test
    void theSameSeedPlansTheSameForADesk() {
        List<Step> again = desk(DESK, 17);

        assertThat(desk(DESK, 17)).isEqualTo(again);
    }

    @Test
    void anotherSeedPlansSomethingElse() {
        assertThat(desk(DESK, 17)).isNotEqualTo(desk(DESK, 18));
    }

    @Test
    void everyClientHasAPlanOfItsOwn() {
        assertThat(caseworker("st-giles-1", 17)).isNotEqualTo(caseworker("st-giles-2", 17));
    }

    @Test
    void theSameSeedPlansTheSameForACaseworker() {
        assertThat(caseworker("st-giles-1", 17)).isEqualTo(caseworker("st-giles-1", 17));
    }

    @Test
    void everyKindOfAnswerAndEveryReasonIsPlanned() {
        List<Intention> plan = caseworker("st-giles-1", 17);

        assertThat(plan.stream().map(Intention::offer)).containsAll(EnumSet.allOf(OfferAnswer.class));
        assertThat(plan.stream().map(Intention::handover)).containsAll(EnumSet.allOf(HandoverAnswer.class));
        assertThat(plan.stream().map(Intention::declineReason)).containsAll(EnumSet.allOf(DeclineReason.class));
        assertThat(plan.stream().map(Intention::user)).containsAll(PROVIDER.users());
    }

    @Test
    void everyWayHomeEveryBreachAndEveryWorkerIsPlanned() {
        List<Care> plan =
                caseworker("st-giles-1", 17).stream().map(Intention::care).toList();

        assertThat(plan.stream().map(Care::support)).containsAll(EnumSet.allOf(SupportCourse.class));
        assertThat(plan.stream().map(Care::journey)).containsAll(EnumSet.allOf(JourneyCourse.class));
        assertThat(plan.stream().map(Care::overdue)).containsAll(EnumSet.allOf(OverdueAnswer.class));
        assertThat(plan.stream().map(Care::toWorker)).containsAll(PROVIDER.team());
    }

    @Test
    void everySecondThoughtIsPlanned() {
        List<Step> plan = desk(DESK, 17);
        assertThat(plan.stream().map(Step::thought)).containsAll(EnumSet.allOf(SecondThought.class));
        assertThat(plan.stream().map(Step::caseThought)).containsAll(EnumSet.allOf(CaseThought.class));
    }

    @Test
    void everyWayOfLoggingIsPlannedWithNobodyToFourPeople() {
        List<Step> plan = desk(DESK, 17);

        assertThat(plan.stream().map(Step::how)).containsAll(EnumSet.allOf(Logging.class));
        assertThat(plan.stream().map(step -> people(step.another()).size()))
                .contains(0, 1, 2, 3, 4)
                .allMatch(people -> people <= 4);
    }

    @Test
    void aKeyIsUsedByOneStepOnly() {
        assertThat(Desk.ALL.stream().flatMap(desk -> desk(desk, 17).stream()).map(Step::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextOfAnIncidentHoldsTheCanary() {
        Set<String> texts = texts(new IncidentDraw(Seeds.of(17, "any"), "west-yorkshire").incident(new Canary("any")));

        assertThat(texts).isNotEmpty().allMatch(text -> text.startsWith("Canary any "));
    }

    @Test
    void noCanaryIsInAKeyWhichServicesKeep() {
        assertThat(desk(DESK, 17)).extracting(Step::key).noneMatch(key -> key.toLowerCase()
                .contains("canary"));
    }

    @ParameterizedTest
    @EnumSource
    void aCarelessIncidentIsAnotherThanTheGoodOne(CarelessIncident mistake) {
        Map<String, Object> good = desk(DESK, 17).getFirst().body();

        assertThat(mistake.of(good)).isNotEqualTo(good).containsKey("externalReference");
    }

    @Test
    void theDesksTogetherLogAsMuchAsIsAskedFor() {
        Load load = new Load(17, 1_000, 200);

        double together =
                Desk.ALL.stream().mapToDouble(desk -> 1 / desk.pause(load)).sum();

        assertThat(together).isCloseTo(load.incidentsPerSecond(), org.assertj.core.api.Assertions.within(0.001));
    }

    private static List<Step> desk(Desk desk, long seed) {
        DeskPlan plan = new DeskPlan(desk, seed);
        return Stream.generate(plan::next).limit(MANY).toList();
    }

    private static List<Intention> caseworker(String name, long seed) {
        CaseworkerPlan plan = new CaseworkerPlan(PROVIDER, name, seed);
        return Stream.generate(plan::next).limit(MANY).toList();
    }

    private static List<?> people(Map<String, Object> incident) {
        return (List<?>) incident.getOrDefault("people", List.of());
    }

    private static Set<String> texts(Map<String, Object> incident) {
        return Stream.of("summary", "externalReference", "placeElsewhere", "name", "contact")
                .flatMap(field -> JsonMapper.shared().valueToTree(incident).findValuesAsString(field).stream())
                .collect(Collectors.toSet());
    }
}
