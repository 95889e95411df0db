package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A prepared table of units.
 *
 * @param columns its header
 * @param rows cells by column; an empty cell has no entry
 */
public record UnitTable(ImmutableList<String> columns, ImmutableList<ImmutableMap<String, String>> rows) {}
