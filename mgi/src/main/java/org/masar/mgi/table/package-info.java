/**
 * Tables as people bring them: CSV with a header row. Not exported.
 *
 * <pre>{@code
 * CsvTable table = CsvTable.parse(DataFile.read(Path.of("units.csv")));
 * table.rows().get(0).get("GDP");   // null where the cell is empty
 * }</pre>
 */
@NullMarked
package org.masar.mgi.table;

import org.jspecify.annotations.NullMarked;
