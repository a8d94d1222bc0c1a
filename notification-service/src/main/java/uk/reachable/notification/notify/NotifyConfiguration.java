package uk.reachable.notification.notify;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.ChannelSender;
import uk.reachable.notification.guard.Guards;
import uk.reachable.notification.wording.Messages;

/** Two channels by one account; receipts have their own door, which stays shut without a token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotifyProperties.class)
class NotifyConfiguration {

    @Bean
    WebMvcConfigurer receiptDoor(NotifyProperties properties) {
        var door = new ReceiptDoor(properties.callbackToken());
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(door).addPathPatterns("/api/outside/notify/**");
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnNotifyAccount.class)
    static class Account {

        @Bean
        NotifyClient notifyClient(NotifyProperties properties) {
            return new NotifyClient(properties);
        }

        @Bean
        ChannelSender textMessages(NotifyClient notify, Messages messages, Clock clock, Guards guards) {
            return new NotifySender(
                    Channel.SMS,
                    (attempt, items) -> notify.sms(
                            attempt.address(), messages.sms(items, clock.instant()), NotifySender.reference(attempt)),
                    notify,
                    guards);
        }

        @Bean
        ChannelSender emailByNotify(NotifyClient notify, Messages messages, Clock clock, Guards guards) {
            return new NotifySender(
                    Channel.NOTIFY_EMAIL,
                    (attempt, items) -> notify.email(
                            attempt.address(), messages.email(items, clock.instant()), NotifySender.reference(attempt)),
                    notify,
                    guards);
        }
    }
}
