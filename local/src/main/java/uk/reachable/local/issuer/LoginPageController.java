package uk.reachable.local.issuer;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page where people sign in; plain HTML, works without JavaScript. */
@RestController
class LoginPageController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$sSign in – Reachable</title>
            <style>
            body{margin:0;font:1.1875rem/1.4 Arial,sans-serif;color:#0b0c0c;background:#fff}
            header{background:#0b0c0c;color:#fff;padding:.75rem 1rem;font-weight:700}
            main{max-width:40rem;margin:0 auto;padding:1rem}
            h1{font-size:2rem}
            label{display:block;font-weight:700;margin:1rem 0 .25rem}
            input{font:inherit;width:100%%;max-width:24rem;padding:.5rem;border:2px solid #0b0c0c;box-sizing:border-box}
            button{font:inherit;margin-top:1.5rem;padding:.5rem 1rem;color:#fff;background:#0f7a52;border:0;cursor:pointer}
            :focus{outline:3px solid #fd0;box-shadow:inset 0 0 0 2px #0b0c0c}
            button:focus{color:#0b0c0c;background:#fd0}
            .error{border:5px solid #ca3535;padding:1rem}
            li{overflow-wrap:anywhere}
            </style>
            </head>
            <body>
            <header>Reachable</header>
            <main>
            %2$s
            <h1>Sign in</h1>
            <form method="post" action="/login">
            <input type="hidden" name="%3$s" value="%4$s">
            <label for="username">User name</label>
            <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required>
            <label for="password">Password</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required>
            <button type="submit">Sign in</button>
            </form>
            <h2>Demo users</h2>
            <p>On this machine only. The password is the user name.</p>
            <ul>%5$s</ul>
            </main>
            </body>
            </html>
            """;

    private static final String ERROR =
            "<div class=\"error\" role=\"alert\">The user name or the password is not right. Check both and try again.</div>";

    @GetMapping(path = "/login", produces = "text/html;charset=UTF-8")
    String page(CsrfToken csrf, @RequestParam @Nullable String error) {
        boolean failed = error != null;
        return PAGE.formatted(
                failed ? "Error: " : "",
                failed ? ERROR : "",
                csrf.getParameterName(),
                HtmlUtils.htmlEscape(csrf.getToken()),
                users());
    }

    private static String users() {
        return DemoUsers.all().stream()
                .map(user -> "<li>" + user.name() + "</li>")
                .collect(Collectors.joining());
    }
}
