package org.marram.person;

import java.util.Map;
import org.marram.common.Ref;

/**
 * Changes what is written down about a person.
 *
 * @param version as it was read; another one stands now means refused as stale
 * @param secrets only the fields that change; an empty text removes one
 */
public record ChangePerson(Ref person, int version, String language, Map<SecretField, String> secrets) {}
