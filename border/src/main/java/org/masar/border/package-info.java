/**
 * Travel documents, announced passengers, screening, stays and crossings at a border post. Biometrics and capture devices are out
 * of scope.
 */
@NullMarked
package org.masar.border;

import org.jspecify.annotations.NullMarked;
