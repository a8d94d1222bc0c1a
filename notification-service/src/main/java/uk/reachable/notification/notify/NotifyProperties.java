package uk.reachable.notification.notify;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * A region's account with GOV.UK Notify; without a key there is none, and its channels do not exist.
 *
 * @param smsTemplate id of the template that has {@code ((text))}
 * @param emailTemplate id of the template that has {@code ((subject))} and {@code ((text))}
 * @param callbackToken what Notify proves itself by when it tells us what became of a message
 */
@ConfigurationProperties("reachable.notify")
record NotifyProperties(URI url, String apiKey, String smsTemplate, String emailTemplate, String callbackToken) {

    static final String KEY = "reachable.notify.api-key";

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern API_KEY = Pattern.compile(".+-" + ID + "-" + ID);
    private static final int SHORTEST_TOKEN = 10;

    /** @throws IllegalArgumentException for an account that is not complete; never says a secret */
    NotifyProperties {
        if (StringUtils.hasText(apiKey)) {
            Assert.isTrue(API_KEY.matcher(apiKey).matches(), "NOTIFY_API_KEY is not a key of GOV.UK Notify");
            Assert.isTrue(smsTemplate.matches(ID), "NOTIFY_SMS_TEMPLATE is not the id of a template");
            Assert.isTrue(emailTemplate.matches(ID), "NOTIFY_EMAIL_TEMPLATE is not the id of a template");
            Assert.isTrue(
                    callbackToken.length() >= SHORTEST_TOKEN,
                    "NOTIFY_CALLBACK_TOKEN has fewer than " + SHORTEST_TOKEN + " characters");
        }
    }

    /** Secrets are not written to a log. */
    @Override
    public String toString() {
        return "NotifyProperties[" + url + "]";
    }
}
