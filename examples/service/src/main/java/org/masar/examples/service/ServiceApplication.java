package org.masar.examples.service;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.masar.core.casefile.CaseStore;
import org.masar.core.engine.Engines;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
class ServiceApplication {

    ServiceApplication() {}

    /**
     * Starts the service; it ends with the process.
     *
     * @param args settings as in {@code --masar.demo=true}
     */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }

    @Bean
    ApiKeys keys(ServiceSettings settings, ServerProperties server) {
        return new ApiKeys(settings, server.getAddress());
    }

    @Bean
    RateLimits rates(ServiceSettings settings) {
        return new RateLimits(settings.limits().perSecond(), System::nanoTime);
    }

    @Bean
    EngineRoles engineRoles(ServiceSettings settings) {
        return new EngineRoles(settings.engineRoles());
    }

    @Bean
    EngineDesk desk(ServiceSettings settings, MeterRegistry meters) {
        return new EngineDesk(Engines.load(), settings.limits(), meters);
    }

    @Bean(destroyMethod = "close")
    CaseStore cases(ServiceSettings settings) {
        if (!settings.cases().startsWith("jdbc:")) {
            return CaseStore.file(Path.of(settings.cases()));
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.cases());
        return CaseStore.jdbc(database);
    }
}
