package uk.reachable.intervention.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.workers.Worker;

/**
 * The workers of a programme's provider as they stand for one person.
 *
 * @param onFile whether the provider keeps its workers here; if not, nothing is known of who works when
 * @param atWork those who are not on leave today
 * @param heldElsewhere places held with the provider's other programmes: each will take a worker when it is accepted
 * @param trusted who has supported the person, or does, and is safe for them
 * @param ruledOut who supports somebody on an opposing side, or is not safe for the person; nobody once a manager
 *     decided
 * @param decided whether a manager decided that the programme may be asked
 */
public record Team(
        boolean onFile,
        List<Member> atWork,
        int heldElsewhere,
        Set<String> trusted,
        Set<String> ruledOut,
        boolean decided) {

    public static final Team NOT_ON_FILE = new Team(false, List.of(), 0, Set.of(), Set.of(), false);

    /** Somebody at work today, and how many people they support now. */
    public record Member(Worker worker, int cases, boolean onShift) {

        int room() {
            return Math.max(0, worker.caseload() - cases);
        }

        /** Share of their caseload that is taken; whoever takes nobody on counts as full. */
        double load() {
            return worker.caseload() == 0 ? 1 : (double) cases / worker.caseload();
        }
    }

    public Team {
        atWork = List.copyOf(atWork);
        trusted = Set.copyOf(trusted);
        ruledOut = Set.copyOf(ruledOut);
    }

    /** Whether everybody at work is ruled out: then it is for a manager to decide. */
    public boolean needsDecision() {
        return !atWork.isEmpty() && askable().isEmpty();
    }

    /** Whether one more person finds a worker, beside those for whom a place is held already. */
    boolean hasRoom(int held) {
        int room = askable().stream().mapToInt(Member::room).sum();
        return !onFile || room > held + heldElsewhere;
    }

    /** Whether somebody whom the person trusts can be asked now. */
    boolean hasTrusted() {
        return onFile
                ? askable().stream()
                        .anyMatch(one ->
                                one.room() > 0 && trusted.contains(one.worker().id()))
                : !ruledOut.containsAll(trusted);
    }

    /** Whether somebody is on shift who works at this site. */
    boolean isOnShift(@Nullable String site) {
        return !onFile
                || askable().stream()
                        .anyMatch(one -> one.onShift() && one.worker().worksAt(site));
    }

    /** Who is on shift at this site now and may take the person on; nobody where nothing is known of workers. */
    List<String> onShiftAt(String site) {
        return askable().stream()
                .filter(one -> one.onShift() && one.worker().worksAt(site))
                .map(one -> one.worker().id())
                .sorted()
                .toList();
    }

    /** Load of the least loaded; 0 where nothing is known. */
    double lightestLoad() {
        return askable().stream().mapToDouble(Member::load).min().orElse(0);
    }

    private List<Member> askable() {
        return atWork.stream()
                .filter(one -> !ruledOut.contains(one.worker().id()))
                .toList();
    }
}
