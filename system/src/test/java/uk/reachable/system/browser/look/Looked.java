package uk.reachable.system.browser.look;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A look at the page that a window shows: all that must be true of it, and what of that is not. */
public record Looked(String address, int width, List<String> wrong) {

    private static final int MOST_BYTES = 150_000;
    private static final int MOST_REQUESTS = 15;

    /** At the page as it stands now. */
    public static Looked at(Visit visit) {
        Page page = visit.page();
        List<String> wrong = new ArrayList<>(Content.of(page).faults());
        wrong.addAll(visit.complaints());
        wrong.addAll(Axe.violations(page, visit.scripts()));
        return new Looked(page.url(), page.viewportSize().width, wrong);
    }

    /** Also at how it came, which is true of a document once. */
    public static Looked atNew(Visit visit, boolean ours) {
        Looked looked = at(visit);
        int bytes = visit.bytes();
        int requests = visit.requests();
        Figures.add(visit.page(), visit.scripts(), bytes, requests);
        if (bytes > MOST_BYTES) {
            looked.wrong.add("it weighs %d bytes, more than %d".formatted(bytes, MOST_BYTES));
        }
        if (requests > MOST_REQUESTS) {
            looked.wrong.add("it takes %d requests, more than %d".formatted(requests, MOST_REQUESTS));
        }
        visit.fromElsewhere().forEach(url -> looked.wrong.add("fetched from elsewhere: " + url));
        if (ours) {
            looked.wrong.addAll(ContentPolicy.weaknesses(visit.document().headerValue("content-security-policy")));
        }
        return looked;
    }

    public void nothingIsWrong() {
        assertThat(wrong).as("%s at %d pixels", address, width).isEmpty();
    }
}
