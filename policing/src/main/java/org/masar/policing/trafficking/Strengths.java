package org.masar.policing.trafficking;

/**
 * The assessment rule of the published lists: a dimension is positive with two strong indicators, with a strong one and
 * another, with three medium ones, or with two medium ones and a weak one. A stronger one can stand in for a weaker one.
 */
final class Strengths {

    private Strengths() {}

    static boolean positive(int strong, int medium, int weak) {
        return strong >= 2 || (strong >= 1 && (medium >= 1 || weak >= 1)) || medium >= 3 || (medium >= 2 && weak >= 1);
    }
}
