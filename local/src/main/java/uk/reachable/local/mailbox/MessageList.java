package uk.reachable.local.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The messages as a page, in the manner of GOV.UK; times are Europe/London. */
final class MessageList {

    /** A page of more would be slow to show; the JSON has them all. */
    private static final int ON_PAGE = 100;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Messages – Reachable local mailbox</title>
            <style>
            body{margin:0;font:1.1875rem/1.4 Arial,sans-serif;color:#0b0c0c;background:#fff}
            header{background:#0b0c0c;color:#fff;padding:.75rem 1rem;font-weight:700}
            main{max-width:60rem;margin:0 auto;padding:1rem}
            h1{font-size:2rem;margin:.5rem 0 1rem}
            h2{font-size:1.25rem;margin:0}
            article{border-top:1px solid #b1b4b6;padding:1rem 0}
            p{margin:.25rem 0}
            .meta{color:#505a5f;font-size:1rem}
            pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:.75rem 0 0}
            </style>
            </head>
            <body>
            <header>Reachable local mailbox</header>
            <main>
            <h1>Messages</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String ARTICLE = """
            <article>
            <h2>%s</h2>
            <p class="meta">To %s, <time datetime="%s">%s</time></p>
            <pre>%s</pre>
            </article>
            """;

    private MessageList() {}

    static String html(List<Message> newestFirst) {
        String articles =
                newestFirst.stream().limit(ON_PAGE).map(MessageList::article).collect(Collectors.joining());
        String intro = newestFirst.size() > ON_PAGE
                ? "<p>The newest %d of %,d.</p>".formatted(ON_PAGE, newestFirst.size())
                : newestFirst.isEmpty() ? "<p>No messages yet.</p>" : "";
        return PAGE.formatted(intro + articles);
    }

    private static String article(Message message) {
        return ARTICLE.formatted(
                escape(message.subject()),
                escape(message.to()),
                message.receivedAt(),
                WHEN.format(message.receivedAt()),
                escape(message.text()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
