package uk.reachable.gateway.places;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.Days;

/** Places and demand at a glance. */
@Controller
class PlacesController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "Places are for programme managers and duty officers",
                    List.of("You are signed in, but your role does not include the places of all programmes. Ask a"
                            + " programme manager of your region."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "The places are not available",
                    List.of(
                            "They could not be read just now. No place that was reserved or filled is lost.",
                            "Try again in a minute."),
                    "/places",
                    "Try again"));

    private final PlacesClient places;
    private final Clock clock;

    PlacesController(PlacesClient places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/places")
    ModelAndView places(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String month) {
        Chosen chosen = Chosen.of(area, month, Days.today(clock));
        Instant now = clock.instant();
        return ANSWERS.page(places.capacity(), capacity -> new ModelAndView("places/places")
                .addObject("page", PlacesPage.of(gathered(List.of(capacity), chosen), chosen, now))
                .addObject("live", Live.page(chosen.address(), true, now)));
    }

    private Gathered gathered(List<Capacity> capacity, Chosen chosen) {
        return new Gathered(capacity, list(places.waiting()), list(places.served()), unmetNeed(chosen));
    }

    /** A duty officer may see places and not this; then, and when it cannot be read, the page says so. */
    private Map<Month, UnmetNeed> unmetNeed(Chosen chosen) {
        Map<Month, UnmetNeed> read = new LinkedHashMap<>();
        for (Month month : Month.latest(chosen.today())) {
            if (!(places.unmetNeed(month) instanceof Reading.Shown(UnmetNeed unmet))) {
                return read;
            }
            read.put(month, unmet);
        }
        return read;
    }

    private static <T> @Nullable List<T> list(Reading<T[]> reading) {
        return reading instanceof Reading.Shown(T[] what) ? List.of(what) : null;
    }
}
