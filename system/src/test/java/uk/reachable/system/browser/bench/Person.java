package uk.reachable.system.browser.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import uk.reachable.system.Addresses;
import uk.reachable.system.browser.look.Looked;
import uk.reachable.system.browser.look.Screens;
import uk.reachable.system.browser.look.Visit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody in front of a browser. Every page that they come to is looked at, all over: {@link Looked}. What they press,
 * type and choose is named by the words that they read, and counted.
 */
public final class Person implements AutoCloseable {

    /** A link to another document, or a button that sends a form which no script takes over. */
    private static final String LEADS_ON = """
            one => {
              if (one.closest('[hx-get], [hx-post], [hx-put], [data-hx-get], [data-hx-post]')) return false;
              const link = one.closest('a[href]');
              if (link) return link.href.split('#')[0] !== location.href.split('#')[0] || !link.href.includes('#');
              return one.tagName === 'BUTTON' && one.type === 'submit' && one.form !== null;
            }""";

    /** With what is in {@code noscript}, where it is shown, and without what is folded away. */
    private static final LocatorAssertions.ContainsTextOptions AS_SHOWN =
            new LocatorAssertions.ContainsTextOptions().setUseInnerText(true);

    private static final String TYPED_INTO = "textarea, input:not([type=checkbox], [type=radio])";

    private final BrowserContext window;
    private final Page page;
    private final Visit visit;
    private final Hands hands;
    private final Way way;
    private final Effort effort = new Effort();
    private final Consumer<Person> closing;
    private int seen;

    private Person(BrowserContext window, Way way, Consumer<Person> closing) {
        this.window = window;
        this.way = way;
        this.closing = closing;
        this.page = window.newPage();
        this.visit = Visit.of(page, way.scripts());
        this.hands = way.keyboardOnly() ? new Keyboard(page) : new Pointer(way.touch());
    }

    /** A demo user who has come in by the sign-in page; their window stays open for the next journey. */
    public static Person as(String user, Way way) {
        return Windows.take(user, way).orElseGet(() -> signedIn(user, way, person -> Windows.keep(user, person)));
    }

    /** The same in a new window, with which a journey may do what no other should find. */
    public static Person inNewWindow(String user, Way way) {
        return signedIn(user, way, Person::leaves);
    }

    /** Somebody without a session. */
    public static Person unknown(Way way) {
        return new Person(Sessions.window(way), way, Person::leaves);
    }

    private static Person signedIn(String user, Way way, Consumer<Person> closing) {
        Person person = new Person(Sessions.windowOf(user, way), way, closing);
        if (!Sessions.isSignedIn(user)) {
            person.signsIn(user);
            Sessions.keep(user, person.window);
        }
        return person;
    }

    public Person signsIn(String user) {
        return goesTo("/")
                .follows("Sign in")
                .fills("User name", user)
                .fills("Password", user)
                .presses("Sign in");
    }

    public Person goesTo(String path) {
        return goesTo(path, 200);
    }

    /**
     * The same where the page is a refusal.
     *
     * @param status what the server has to say of it
     */
    public Person goesTo(String path, int status) {
        page.navigate(path);
        arrives();
        org.assertj.core.api.Assertions.assertThat(visit.status()).as(path).isEqualTo(status);
        return this;
    }

    /** A link, also one that looks like a button. */
    public Person follows(String link) {
        return press(link(link));
    }

    public Person presses(String button) {
        return press(button(button));
    }

    /** Ticks a box, or takes one of several. */
    public Person ticks(String label) {
        return press(page.getByLabel(label, exactly()));
    }

    /** One of several, or a box to tick, under the question that they answer. */
    public Person answers(String question, String label) {
        return press(page.getByRole(AriaRole.GROUP, named(question)).getByLabel(label, inGroup()));
    }

    /** Opens what is folded away. */
    public Person unfolds(String summary) {
        return press(page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)));
    }

    public Person fills(String label, String text) {
        hands.type(page.getByLabel(label, exactly()).and(page.locator(TYPED_INTO)), text);
        effort.typed(text);
        return this;
    }

    public Person chooses(String label, String words) {
        hands.choose(page.getByLabel(label, exactly()), words);
        effort.moved();
        return this;
    }

    /** A button that a script answers to, on the same page. */
    public Person pressesHere(String button) {
        hands.press(button(button));
        effort.moved();
        return this;
    }

    /** Whatever it is; where it leads to another page, that is waited for. */
    public Person press(Locator what) {
        boolean leadsOn = (boolean) what.evaluate(LEADS_ON);
        int documents = visit.documents();
        hands.press(what);
        effort.moved();
        if (leadsOn) {
            visit.leaves(documents);
            arrives();
        }
        return this;
    }

    /** Waits until the page shows it. */
    public Person sees(String words) {
        assertThat(main()).containsText(words, AS_SHOWN);
        return this;
    }

    public Person seesNot(String words) {
        assertThat(main()).not().containsText(words, AS_SHOWN);
        return this;
    }

    /** The page is this one. */
    public Person isAt(String heading) {
        assertThat(page.locator("h1").filter(new Locator.FilterOptions().setVisible(true)))
                .hasText(heading);
        return this;
    }

    /** Looks at the page as it stands now, and has its picture taken under this name. */
    public Person looks(String screen) {
        Looked.at(visit).nothingIsWrong();
        if (way.scripts() && !way.keyboardOnly()) {
            Screens.take(page, screen);
        }
        return this;
    }

    /** In the page itself, or else in what all pages have around it. */
    public Locator link(String words) {
        Locator main = main().getByRole(AriaRole.LINK, inMain(words))
                .or(main().locator("a").and(page.getByRole(AriaRole.BUTTON, named(words))));
        return main.count() > 0 ? main : page.getByRole(AriaRole.LINK, named(words));
    }

    public Locator button(String words) {
        Locator main = main().getByRole(AriaRole.BUTTON, inMain(words));
        return main.count() > 0 ? main : page.getByRole(AriaRole.BUTTON, named(words));
    }

    private Locator main() {
        return page.locator("main");
    }

    public Page page() {
        return page;
    }

    public Way way() {
        return way;
    }

    public Effort effort() {
        return effort;
    }

    /** What was pressed has come to its end; a new document is looked at. */
    private void arrives() {
        visit.settle();
        if (visit.documents() > seen) {
            seen = visit.documents();
            boolean ours = page.url().startsWith(Addresses.GATEWAY.toString());
            Looked.atNew(visit, ours).nothingIsWrong();
        }
    }

    /** All of it; GOV.UK sets words that are only read out apart by a space. */
    private static Pattern asRead(String words) {
        String literally = words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^" + literally.replace(": ", "\\s*: ") + "$");
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(asRead(words));
    }

    private static Locator.GetByRoleOptions inMain(String words) {
        return new Locator.GetByRoleOptions().setName(asRead(words));
    }

    private static Locator.GetByLabelOptions inGroup() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Override
    public void close() {
        closing.accept(this);
    }

    private void leaves() {
        window.close();
    }

    /** Shows nothing, so that nothing follows a stream. */
    void rests() {
        page.navigate("about:blank");
        effort.begins();
    }
}
