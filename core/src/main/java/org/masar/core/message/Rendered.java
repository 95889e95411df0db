package org.masar.core.message;

import com.google.common.collect.ImmutableSet;

/**
 * A message as text.
 *
 * @param text the text
 * @param language the language it is in
 * @param notices what must be known about it, in the order of {@link Notice}; those of messages inside it too
 */
public record Rendered(String text, Language language, ImmutableSet<Notice> notices) {}
