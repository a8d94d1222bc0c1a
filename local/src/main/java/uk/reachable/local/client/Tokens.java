package uk.reachable.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import uk.reachable.local.issuer.DemoUser;
import uk.reachable.local.issuer.DemoUsers;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;

/** Bearer tokens of the demo users, from the local issuer. */
public final class Tokens {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final String issuerUrl;
    private final String secret;

    /** {@code secret} is known to the issuer and to whoever may read this installation's secrets. */
    public Tokens(String issuerUrl, String secret) {
        this.issuerUrl = issuerUrl;
        this.secret = secret;
    }

    /** Of the system that runs on this machine. */
    public static Tokens local(Map<String, String> environment) {
        Secrets secrets = new Secrets(Home.of(environment).secrets());
        return new Tokens(Ports.of(environment).issuerUrl(), secrets.get(Secrets.LOCAL_TOKENS));
    }

    public String of(String user) throws InterruptedException {
        if (DemoUsers.named(user).isEmpty()) {
            throw new CannotRun("There is no demo user %s; there are %s"
                    .formatted(
                            user,
                            String.join(
                                    ", ",
                                    DemoUsers.all().stream().map(DemoUser::name).toList())));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuerUrl + "/local/tokens/" + user))
                .timeout(LIMIT)
                .header("Local-Secret", secret)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            throw new CannotRun("The issuer answered " + answer.statusCode() + ": ./reachable logs issuer");
        } catch (IOException unreachable) {
            throw new CannotRun("The issuer does not answer at " + issuerUrl + ": ./reachable up starts it");
        }
    }
}
