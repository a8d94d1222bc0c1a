package uk.reachable.local.demo;

import java.time.Clock;

/** What a programme manager sees to: a place for whoever waits, what ends soon, the return of the quarter. */
final class ManagersDay {

    private final Scene scene;
    private final Clock clock;

    ManagersDay(Scene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    void tell() throws Exception {
        new PlaceForTheNext(scene).tell();
        new LongerFunding(scene).tell();
        new QuarterReturn(scene, clock).tell();
    }
}
