package uk.reachable.local.demo.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Where people are told: the inbox in the console, and e-mail. */
public final class Inboxes {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Scene scene;
    private final String mailboxUrl;

    public Inboxes(Scene scene, String mailboxUrl) {
        this.scene = scene;
        this.mailboxUrl = mailboxUrl;
    }

    /** Waits for the notice about a referral. */
    public void showsNotice(String user, String kind, String referral) throws Exception {
        JsonNode inbox = scene.get(
                user,
                "/api/inbox",
                items -> noticeIn(items, kind, referral),
                "no notice " + kind + " in the inbox of " + user);
        scene.require(noticeIn(inbox, kind, referral), "the notice is gone again");
        scene.sees(user, "inbox: " + words(kind));
    }

    /** Waits for an e-mail to somebody about an incident. */
    public void showsMail(String user, String reference) throws Exception {
        String to = user + "@example.org";
        JsonNode messages = scene.patiently(
                this::messages, found -> !mail(found, to, reference).isMissingNode());
        JsonNode mail = mail(messages, to, reference);
        scene.require(!mail.isMissingNode(), "no e-mail to " + to + " about " + reference);
        scene.sees(user, "e-mail: " + mail.path("subject").asString());
    }

    private static boolean noticeIn(JsonNode inbox, String kind, String referral) {
        return inbox.path("items")
                .valueStream()
                .anyMatch(item -> item.path("kind").asString("").equals(kind)
                        && item.path("referralId").asString("").equals(referral));
    }

    private static JsonNode mail(JsonNode messages, String to, String reference) {
        return messages.valueStream()
                .filter(mail -> mail.path("to").asString("").contains(to))
                .filter(mail -> mail.toString().contains(reference))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode messages() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(mailboxUrl + "/api/messages"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException notNow) {
            return JsonMapper.shared().createArrayNode();
        }
    }

    private static String words(String kind) {
        return switch (kind) {
            case "OFFER_MADE" -> "somebody can be reached now; accept or decline";
            case "MEETING_CALLED" -> "a meeting is called; convene it";
            case "REFERRAL_PAUSED" -> "do not contact yet: police say when they look at it again";
            case "REFERRAL_RESUMED" -> "contact is allowed again; the time goes on";
            case "HANDOVER_PROPOSED" -> "a handover is proposed; accept or refuse";
            default -> kind;
        };
    }
}
