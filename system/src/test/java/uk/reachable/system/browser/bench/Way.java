package uk.reachable.system.browser.bench;

import java.util.List;
import uk.reachable.system.browser.look.Screens;

/** How somebody uses the console; 320 pixels are a small phone, and a desk's screen at 400 %. */
public enum Way {
    DESK(1280, 900, true, false),
    PHONE(320, 640, true, false),
    DESK_WITHOUT_SCRIPTS(1280, 900, false, false),
    PHONE_WITHOUT_SCRIPTS(320, 640, false, false),
    /** Also asks for reduced motion. */
    KEYBOARD(1280, 900, true, true);

    private final int width;
    private final int height;
    private final boolean scripts;
    private final boolean keyboardOnly;

    Way(int width, int height, boolean scripts, boolean keyboardOnly) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
        this.keyboardOnly = keyboardOnly;
    }

    /**
     * Both widths, with JavaScript and without: two usually, which takes minutes, and all four with {@code -Dways=all}.
     * Pictures are taken with JavaScript.
     */
    public static List<Way> ofThisRun() {
        if (System.getProperty("ways", "").equals("all")) {
            return List.of(DESK, PHONE, DESK_WITHOUT_SCRIPTS, PHONE_WITHOUT_SCRIPTS);
        }
        return Screens.areTaken() ? List.of(DESK, PHONE) : List.of(PHONE, DESK_WITHOUT_SCRIPTS);
    }

    public int width() {
        return width;
    }

    public boolean scripts() {
        return scripts;
    }

    int height() {
        return height;
    }

    boolean keyboardOnly() {
        return keyboardOnly;
    }

    boolean touch() {
        return width < 768;
    }
}
