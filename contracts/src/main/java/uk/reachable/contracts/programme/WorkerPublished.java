package uk.reachable.contracts.programme;

import java.util.List;

/**
 * The whole of what a provider keeps on file of a worker, as it stands after a change: when they work, when they are
 * away, and where.
 *
 * <p>{@code worker} is the subject of their token, never a name. No shifts mean whenever the programme is staffed, no
 * sites mean any.
 */
public record WorkerPublished(
        String provider,
        String worker,
        String region,
        long version,
        List<Shift> shifts,
        List<Leave> leave,
        List<String> sites)
        implements ProgrammeEvent {
    public WorkerPublished {
        shifts = List.copyOf(shifts);
        leave = List.copyOf(leave);
        sites = List.copyOf(sites);
    }

    /** A worker of one provider; the same person at another is another worker. */
    @Override
    public String key() {
        return provider + "/" + worker;
    }
}
