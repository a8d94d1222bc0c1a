package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.system.prove.workload.mix.JourneyCourse;
import uk.reachable.system.prove.workload.mix.OverdueAnswer;
import uk.reachable.system.prove.workload.mix.SupportCourse;

/** What will be done for a person who is taken on, when they are kept. */
public record Care(
        boolean reads,
        SupportCourse support,
        EarlyEndReason endReason,
        boolean changesWorker,
        String toWorker,
        WorkerChangeReason changeReason,
        JourneyCourse journey,
        OverdueAnswer overdue) {}
