/**
 * Places: states and the special codes of travel documents, the governorates of Iraq with the Kurdistan Region as a
 * territory of its own, and points on the earth.
 *
 * <pre>{@code
 * Country.parse("DEU").icao();                                  // "D"
 * Country.parse("D").alpha2();                                  // Optional[DE]
 * Country.parse("XXA").kind();                                  // NO_DEFINED_NATIONALITY
 *
 * Governorate g = Governorate.search("السليمانية").orElseThrow();
 * g.name("en");                                                 // "Sulaymaniyah"
 * g.territory();                                                // KURDISTAN_REGION
 *
 * GeoPoint erbil = GeoPoint.of(36.19, 44.01);
 * erbil.metresTo(GeoPoint.of(33.31, 44.37));                    // about 322 km
 * }</pre>
 */
@NullMarked
package org.masar.core.place;

import org.jspecify.annotations.NullMarked;
