package uk.reachable.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How the gateway calls the services: quickly or not at all. */
@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

    /** A service of ours answers in milliseconds and waits 2 s at most: what takes longer is broken. */
    static final Duration TIME_LIMIT = Duration.ofSeconds(8);

    /** 64 MiB from an office with a slow line. */
    private static final Duration UPLOAD_LIMIT = Duration.ofMinutes(5);

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(1);

    @Bean
    HttpClient upstreamHttpClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_LIMIT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** The limit holds for the whole exchange and closes the connection, so that no thread is left behind. */
    @Bean
    JdkClientHttpRequestFactory upstreamRequests(HttpClient upstreamHttpClient) {
        return requests(upstreamHttpClient, TIME_LIMIT);
    }

    private static JdkClientHttpRequestFactory requests(HttpClient client, Duration limit) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(limit);
        requests.enableCompression(false);
        return requests;
    }

    @Bean
    ProxyExchangeHandlerFunction calls(
            RestClient.Builder client,
            JdkClientHttpRequestFactory upstreamRequests,
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        RestClient limited = client.requestFactory(upstreamRequests).build();
        return new ProxyExchangeHandlerFunction(
                new RestClientProxyExchange(limited, properties), requestHeaders, responseHeaders);
    }

    /** A file is passed on as it comes in, never kept here. */
    @Bean
    ProxyExchangeHandlerFunction uploads(
            RestClient.Builder client,
            HttpClient upstreamHttpClient,
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        RestClient patient = client.requestFactory(requests(upstreamHttpClient, UPLOAD_LIMIT))
                .build();
        return new ProxyExchangeHandlerFunction(
                new RestClientProxyExchange(patient, properties), requestHeaders, responseHeaders);
    }

    @Bean
    ProxyExchangeHandlerFunction streams(
            StreamExchange exchange,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        return new ProxyExchangeHandlerFunction(exchange, requestHeaders, responseHeaders);
    }

    /** Opens soon and closes soon: a restarted service is served again within seconds. */
    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> breakers() {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Unavailability.RETRY_AFTER)
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .build();
        return factory -> factory.configureDefault(id ->
                new Resilience4JConfigBuilder(id).circuitBreakerConfig(config).build());
    }
}
