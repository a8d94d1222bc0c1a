package uk.reachable.system.browser.look;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Sizes;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a window has fetched for the document that it shows, and what the browser complained of. */
public final class Visit {

    /** Once the script that every page of ours has asked for the behaviour of its components, and has it. */
    private static final String IS_ALIVE = """
            () => {
              const script = document.querySelector('script[data-govuk]');
              return !script || performance.getEntriesByName(new URL(script.dataset.govuk, location).href).length > 0;
            }""";

    /** Of scripts, styles and pictures, as they came when they came whole. */
    private static final Map<String, Integer> WEIGHTS = new HashMap<>();

    private final Page page;
    private final boolean scripts;
    private final Set<Request> under = new LinkedHashSet<>();
    private final List<Request> fetched = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response document;
    private boolean loaded;
    private int documents;

    private Visit(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    public static Visit of(Page page, boolean scripts) {
        Visit visit = new Visit(page, scripts);
        page.onRequest(visit::began);
        page.onLoad(_ -> visit.loaded = true);
        page.onResponse(visit::answered);
        page.onRequestFinished(request -> visit.ended(request, true));
        page.onRequestFailed(visit::failed);
        page.onConsoleMessage(visit::said);
        page.onPageError(error -> visit.complaints.add("a script failed: " + error));
        return visit;
    }

    /** How many documents this window has shown. */
    public int documents() {
        return documents;
    }

    /** What the server said of the document. */
    public int status() {
        return document().status();
    }

    /**
     * Waits until the document and all that belongs to it have come; a live stream never ends, and is not waited for.
     */
    public void settle() {
        page.waitForCondition(this::isQuiet);
        if (scripts) {
            page.waitForFunction(IS_ALIVE);
            page.waitForCondition(this::isQuiet);
        }
    }

    private boolean isQuiet() {
        return loaded && document != null && under.stream().allMatch(Visit::isStream);
    }

    /** However a script follows it. */
    private static boolean isStream(Request request) {
        return request.url().replaceFirst("\\?.*", "").endsWith("/stream");
    }

    /** After a press that leads to another document. */
    public void leaves(int documentsBefore) {
        page.waitForCondition(() -> documents > documentsBefore);
    }

    public Page page() {
        return page;
    }

    boolean scripts() {
        return scripts;
    }

    Response document() {
        if (document == null) {
            throw new IllegalStateException("nothing was visited");
        }
        return document;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Without those that only led here, by sign-in for example. */
    int requests() {
        long leadOn = fetched.stream().filter(one -> one.redirectedTo() != null).count();
        return fetched.size() + under.size() - (int) leadOn;
    }

    /** As they come over the wire to somebody who is here for the first time, whatever is in the cache. */
    int bytes() {
        return List.copyOf(fetched).stream() // asking for sizes lets more arrive
                .mapToInt(Visit::bytes)
                .sum();
    }

    private static int bytes(Request request) {
        Sizes sizes = request.sizes();
        int now = Math.max(0, sizes.responseBodySize) + Math.max(0, sizes.responseHeadersSize);
        return request.isNavigationRequest() ? now : WEIGHTS.merge(request.url(), now, Math::max);
    }

    /** What a document has fetched from elsewhere. */
    List<String> fromElsewhere() {
        String own = origin(document().url());
        List<Request> all = new ArrayList<>(fetched);
        all.addAll(under);
        return all.stream()
                .filter(request -> !request.isNavigationRequest())
                .map(Request::url)
                .filter(url -> url.startsWith("http") && !origin(url).equals(own))
                .toList();
    }

    private static String origin(String url) {
        URI address = URI.create(url.replaceFirst("[?#].*", ""));
        return address.getScheme() + "://" + address.getAuthority();
    }

    private void began(Request request) {
        if (isDocument(request) && request.redirectedFrom() == null) {
            under.clear();
            fetched.clear();
            complaints.clear();
            document = null;
            loaded = false;
            documents++;
        }
        if (document != null
                || isDocument(request)) { // else it is of the page before, which may be left without an end
            under.add(request);
        }
    }

    private void answered(Response response) {
        boolean leadsOn = response.status() >= 300 && response.status() < 400;
        if (isDocument(response.request()) && !leadsOn) {
            document = response;
        }
    }

    private void ended(Request request, boolean whole) {
        if (under.remove(request) && whole) {
            fetched.add(request);
        }
    }

    /** What is given up because somebody goes on to the next page is no fault. */
    private void failed(Request request) {
        String why = request.failure();
        if (under.contains(request) && why != null && !why.contains("ERR_ABORTED")) {
            complaints.add(why + " for " + request.url());
        }
        ended(request, false);
    }

    /** The browser also reports refusals as errors: a document that is one, and one that a script has asked for. */
    private void said(ConsoleMessage message) {
        boolean refusal = message.text().startsWith("Failed to load")
                && isOf(message, request -> isDocument(request) || isFetch(request));
        if (message.type().equals("error") && !refusal) {
            complaints.add("in the console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    private boolean isOf(ConsoleMessage message, Predicate<Request> kind) {
        return Stream.concat(fetched.stream(), under.stream())
                .filter(request -> message.location().startsWith(request.url()))
                .anyMatch(kind);
    }

    private static boolean isFetch(Request request) {
        return "fetch".equals(request.resourceType()) || "xhr".equals(request.resourceType());
    }

    private boolean isDocument(Request request) {
        return request.isNavigationRequest() && request.frame().equals(page.mainFrame());
    }
}
