package uk.reachable.notification.email;

import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;
import uk.reachable.notification.email.EmailProperties.Starttls;

/** The connection to the mail server: what Spring Boot makes of {@code spring.mail}, and how it is encrypted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EmailProperties.class, MailProperties.class})
class EmailConfiguration {

    @Bean
    JavaMailSenderImpl mailSender(MailProperties mail, EmailProperties email) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(mail.getHost());
        sender.setPort(mail.getPort() == null ? JavaMailSenderImpl.DEFAULT_PORT : mail.getPort());
        sender.setUsername(mail.getUsername());
        sender.setPassword(mail.getPassword());
        sender.setDefaultEncoding(mail.getDefaultEncoding().name());
        sender.getJavaMailProperties().putAll(mail.getProperties());
        sender.getJavaMailProperties().putAll(security(email.starttls(), StringUtils.hasText(mail.getUsername())));
        return sender;
    }

    /** @throws IllegalStateException for a password that everybody on the way could read */
    static Properties security(Starttls starttls, boolean signsIn) {
        boolean encrypted = starttls == Starttls.REQUIRED;
        if (signsIn && !encrypted) {
            throw new IllegalStateException("SMTP_USER needs SMTP_STARTTLS=required: a password is not sent in clear");
        }
        var properties = new Properties();
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(encrypted));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(signsIn));
        return properties;
    }
}
