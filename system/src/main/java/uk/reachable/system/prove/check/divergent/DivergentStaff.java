package uk.reachable.system.prove.check.divergent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Course;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Staff;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Counters, ledger, places, referrals and events agree on whose case each is; a file stands at its last version. */
public final class DivergentStaff implements Check {

    private record Worker(String provider, String name) {}

    @Override
    public void look(Account account, Findings findings) {
        Staff staff = account.evidence().staff();
        Map<Worker, Integer> counted = new HashMap<>();
        staff.caseloads().forEach(one -> counted.put(new Worker(one.provider(), one.worker()), one.cases()));
        Map<Worker, Integer> entered = new HashMap<>();
        staff.moves()
                .forEach(one -> entered.merge(new Worker(one.provider(), one.worker()), one.change(), Integer::sum));
        List<Referrals.Support> supports = account.evidence().referrals().supports();
        agree(counted, entered, "by the ledger", findings);
        agree(
                counted,
                number(staff.cases(), one -> new Worker(one.provider(), one.worker())),
                "by the places",
                findings);
        agree(counted, number(supports, one -> worker(one.provider(), one.worker())), "by the referrals", findings);
        named(account, supports, findings);
        files(staff, findings);
    }

    private static @Nullable Worker worker(String provider, @Nullable String name) {
        return name == null ? null : new Worker(provider, name);
    }

    private static <T> Map<Worker, Integer> number(Collection<T> cases, Function<T, @Nullable Worker> worker) {
        Map<Worker, Integer> numbers = new HashMap<>();
        for (T one : cases) {
            Worker named = worker.apply(one);
            if (named != null) {
                numbers.merge(named, 1, Integer::sum);
            }
        }
        return numbers;
    }

    private static void agree(
            Map<Worker, Integer> counted, Map<Worker, Integer> otherwise, String how, Findings findings) {
        Set<Worker> all = new HashSet<>(counted.keySet());
        all.addAll(otherwise.keySet());
        all.forEach(worker -> findings.expect(
                counted.getOrDefault(worker, 0).equals(otherwise.getOrDefault(worker, 0)),
                DIVERGENCE,
                worker.name(),
                "the counter of %s has %s cases, %s they are %s",
                worker,
                counted.getOrDefault(worker, 0),
                how,
                otherwise.getOrDefault(worker, 0)));
    }

    private static void named(Account account, List<Referrals.Support> supports, Findings findings) {
        for (Referrals.Support support : supports) {
            Course course = account.courses().get(support.referralId());
            findings.expect(
                    course != null && Objects.equals(course.worker(), support.worker()),
                    DIVERGENCE,
                    support.referralId(),
                    "by its events the case is %s's, by its row %s's",
                    course == null ? null : course.worker(),
                    support.worker());
        }
    }

    /** Nobody's change was put in the place of another's that they had not read. */
    private static void files(Staff staff, Findings findings) {
        Map<Worker, List<Long>> versions = staff.versions().stream()
                .collect(Collectors.groupingBy(
                        version -> new Worker(version.provider(), version.worker()),
                        Collectors.mapping(Staff.Version::number, Collectors.toList())));
        for (Staff.Version file : staff.onFile()) {
            List<Long> numbers =
                    new ArrayList<>(versions.getOrDefault(new Worker(file.provider(), file.worker()), List.of()));
            findings.expect(
                    numbers.size() == file.number() && numbers.contains(file.number()),
                    DIVERGENCE,
                    file.worker(),
                    "the file stands at version %s, its history has %s",
                    file.number(),
                    numbers);
        }
    }
}
