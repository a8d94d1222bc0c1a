# One of the five services: docker build --build-arg SERVICE=gateway -t reachable/gateway .
# The jar is built on the host (./reachable, or mvn package); this file only unpacks it, what changes least first.
# To pin the base to its content rather than its name: eclipse-temurin:25-jre@sha256:..., as `docker pull` prints it.
FROM eclipse-temurin:25-jre AS unpacked
ARG SERVICE
WORKDIR /unpacked
COPY ${SERVICE}/target/${SERVICE}.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /app
# A line of the log is JSON, with its trace and the case it is about (platform/web, log).
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    LOGGING_STRUCTURED_JSON_CUSTOMIZER=uk.reachable.platform.web.log.CaseMember
COPY compose/answers /usr/local/bin/answers
COPY --from=unpacked /unpacked/layers/dependencies/ ./
COPY --from=unpacked /unpacked/layers/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/layers/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/layers/application/ ./
# Classes read and linked ahead of time (docs/adr/0007): the service starts as far as it comes without a database, and
# what was loaded until then is the cache. No value below is used. Object headers and native access as in ENTRYPOINT.
RUN DB_URL=jdbc:postgresql://localhost:1/none DB_USER=none DB_PASSWORD=none \
    KEYS_DB_URL=jdbc:postgresql://localhost:1/none KEYS_DB_USER=none KEYS_DB_PASSWORD=none \
    IDENTITY_MASTER_KEY=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= OIDC_CLIENT_SECRET=none SPRING_FLYWAY_ENABLED=false \
    java -XX:AOTCacheOutput=app.aot -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED \
    -Dspring.context.exit=onRefresh -Xlog:disable -Xlog:all=error:stderr -jar app.jar >/dev/null; test -s app.aot
USER 10001:10001
# Only /tmp is written to. Half of the container's memory is heap; the rest is classes, threads and buffers.
# What a machine wants to add (JDK_JAVA_OPTIONS) comes on top.
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=50", \
    "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
