package org.marram.person;

import java.util.Map;
import org.marram.common.Ref;

/**
 * Changes what is written down about a person.
 *
 * @param version as it was read; another one stands now means refused as stale
 * @param language null leaves it as it is
 * @param secrets only the fields that change
 */
public record ChangePerson(Ref person, int version, Told language, Map<SecretField, Told> secrets) {}
