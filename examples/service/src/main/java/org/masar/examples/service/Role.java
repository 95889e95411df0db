package org.masar.examples.service;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;

/** What a key or a token lets its holder do. */
enum Role {
    /** Return and reintegration. */
    AVRR,
    /** Resettlement movements. */
    RESETTLEMENT,
    /** Families reuniting. */
    FAP,
    /** Police. */
    POLICE,
    /** Community policing forum. */
    FORUM,
    /** Referral and protection: what people told the centre. */
    PROTECTION,
    /** Border posts. */
    BORDER,
    /** Migration governance. */
    MGI,
    /** Runs the service: sees its metrics and no answers. */
    OPERATIONS;

    /** The wall: who holds one of these never reaches what a person said in confidence, whatever else they hold. */
    static final ImmutableSet<Role> OUTSIDE = Sets.immutableEnumSet(BORDER, POLICE, FORUM);

    /** Those who work on a programme. */
    static final ImmutableSet<Role> PROGRAMMES =
            Sets.immutableEnumSet(AVRR, RESETTLEMENT, FAP, POLICE, FORUM, PROTECTION, BORDER, MGI);

    static boolean meetsTheWall(Collection<Role> roles) {
        return roles.contains(PROTECTION) && !Collections.disjoint(roles, OUTSIDE);
    }

    /** The role as a step of a path. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
