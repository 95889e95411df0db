/**
 * Where displaced people are: {@link org.masar.mgi.displacement.DisplacementEngine} sums and checks a master list of the
 * Displacement Tracking Matrix.
 *
 * <pre>{@code
 * Map<String, String> row = Map.of("Seq", "1", "Governorate", "Anbar", "PlaceID", "90", "Master.Families", "154",
 *         "Rented.House", "154");
 * var data = new DisplacementRequest.Data(List.of(row), null);
 * var request = new DisplacementRequest(data, null, Area.GOVERNORATE, null, null, null);
 * new DisplacementEngine().answer(request).individuals();   // 924, six to a family
 * }</pre>
 */
@NullMarked
package org.masar.mgi.displacement;

import org.jspecify.annotations.NullMarked;
