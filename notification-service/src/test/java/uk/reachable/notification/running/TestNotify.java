package uk.reachable.notification.running;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A region with an account at GOV.UK Notify, which is a stand-in on this machine. */
@TestConfiguration(proxyBeanMethods = false)
public class TestNotify {

    public static final String CALLBACK_TOKEN = "the-token-of-our-callbacks";

    @Bean
    NotifyStandIn notifyStandIn() {
        return new NotifyStandIn();
    }

    @Bean
    DynamicPropertyRegistrar testNotify(NotifyStandIn notify) {
        return registry -> {
            registry.add("reachable.notify.url", notify::url);
            registry.add("reachable.notify.sms-template", () -> NotifyStandIn.SMS_TEMPLATE);
            registry.add("reachable.notify.email-template", () -> NotifyStandIn.EMAIL_TEMPLATE);
            registry.add("reachable.notify.callback-token", () -> CALLBACK_TOKEN);
        };
    }
}
