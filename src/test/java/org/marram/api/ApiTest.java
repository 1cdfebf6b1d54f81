package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ApiTest {

    @Test
    void everyResourceIsListed() {
        assertThat(new Api().getClasses())
                .containsAll(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests()).importPackages("org.marram.api").stream()
                                .filter(one -> one.isAnnotatedWith(Path.class))
                                .<Class<?>>map(JavaClass::reflect)
                                .toList());
    }
}
