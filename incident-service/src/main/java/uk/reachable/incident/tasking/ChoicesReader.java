package uk.reachable.incident.tasking;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.board.scope.BoardScope;
import uk.reachable.incident.forum.RegionalForums;
import uk.reachable.incident.npu.Npu;
import uk.reachable.incident.npu.RegionalNpus;
import uk.reachable.incident.tasking.Choices.AreaChoice;
import uk.reachable.incident.tasking.Choices.ForumChoice;
import uk.reachable.incident.tasking.Choices.UnitChoice;

/** Lists what a reader's own board can be narrowed to. */
@Component
class ChoicesReader {

    private final RegionalNpus npus;
    private final RegionalForums forums;

    ChoicesReader(RegionalNpus npus, RegionalForums forums) {
        this.npus = npus;
        this.forums = forums;
    }

    Choices of(BoardScope scope, Region region, Instant now) {
        List<Npu> units = npus.of(region.id()).stream()
                .filter(npu -> scope.includesArea(npu.localAuthority()))
                .toList();
        return new Choices(
                areas(scope, region), units.stream().map(ChoicesReader::unit).toList(), forums(region, units, now));
    }

    private static List<AreaChoice> areas(BoardScope scope, Region region) {
        return region.areas().stream()
                .filter(area -> scope.includesArea(area.code()))
                .map(area -> new AreaChoice(area.code(), area.name()))
                .toList();
    }

    private static UnitChoice unit(Npu npu) {
        return new UnitChoice(npu.id(), npu.name(), npu.localAuthority());
    }

    private List<ForumChoice> forums(Region region, List<Npu> units, Instant now) {
        List<String> ids = units.stream().map(Npu::id).toList();
        return forums.of(region).forums().stream()
                .filter(forum -> forum.npu() == null || ids.contains(forum.npu()))
                .map(forum ->
                        new ForumChoice(forum.id(), forum.name(), forum.npu(), forum.lastBegan(now, region.timeZone())))
                .toList();
    }
}
