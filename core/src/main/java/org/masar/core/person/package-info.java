/**
 * Personal value types: names, dates of birth, document numbers, telephones, contacts. They print their type and
 * nothing else, so that logs, exceptions and a shell never leak them by accident; the value takes an explicit call.
 * Two are equal if their values are.
 *
 * <pre>{@code
 * PersonName name = PersonName.of(
 *         NameForm.of(new NamePart(NamePartType.ISM, "..."), new NamePart(NamePartType.FATHER, "...")));
 * name.toString();                      // "PersonName"
 * name.reveal();                        // the parts, joined by blanks
 *
 * BirthDate born = BirthDate.parse("2006");
 * born.ageOn(LocalDate.of(2024, 5, 1)); // Optional[17..18]
 * born.toString();                      // "BirthDate"
 * }</pre>
 *
 * <p>Exceptions of these types say what was expected and never what was given. In JSON the values stand in full: what
 * goes through the JSON door is the caller's to protect.
 */
@NullMarked
package org.masar.core.person;

import org.jspecify.annotations.NullMarked;
