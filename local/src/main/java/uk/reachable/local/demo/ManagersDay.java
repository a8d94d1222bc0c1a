package uk.reachable.local.demo;

import java.time.Clock;
import uk.reachable.local.demo.stage.Scene;

/**
 * What managers see to: the team, an offer that somebody is on, a place for whoever waits, a wind-down, the return of
 * the quarter.
 */
final class ManagersDay {

    private final Scene scene;
    private final Clock clock;

    ManagersDay(Scene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    void tell() throws Exception {
        new SomebodyAtWork(scene, clock).tell();
        new SomebodyOnIt(scene).tell();
        new PlaceForTheNext(scene).tell();
        new WindDown(scene, clock).tell();
        new QuarterReturn(scene, clock).tell();
    }
}
