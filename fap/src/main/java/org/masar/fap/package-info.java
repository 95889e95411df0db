/**
 * The Family Assistance Programme: who may join family in Germany, which papers, where and how. Entitlement, documents,
 * navigator and procedure will live here. Nothing is built yet.
 */
@NullMarked
package org.masar.fap;

import org.jspecify.annotations.NullMarked;
