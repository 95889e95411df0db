package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.AgeRange;

/** Those who apply together, with ages on the date of the question and nationalities in alpha-2. */
final class Family {

    /** One of them. */
    record Member(
            Applicant applicant, AgeRange age, @Nullable String nationality) {

        String id() {
            return applicant.id();
        }

        /** Null if that depends on what is not known of the date of birth. */
        @Nullable
        Boolean isUnder(int years) {
            if (age.isCertainlyBelow(years)) {
                return true;
            }
            return age.isCertainlyAtLeast(years) ? false : null;
        }
    }

    private static final int ADULT = 18;

    private final ImmutableList<Member> members;
    private final Member principal;

    private Family(ImmutableList<Member> members, Member principal) {
        this.members = members;
        this.principal = principal;
    }

    static Family of(List<Applicant> persons, LocalDate on, @Nullable String nationality) {
        ImmutableList<Member> members = persons.stream()
                .map(person -> new Member(
                        person,
                        age(person, on).orElseThrow(),
                        country(person.nationality() == null ? nationality : person.nationality())))
                .collect(ImmutableList.toImmutableList());
        Member principal = members.stream()
                .filter(member -> Boolean.TRUE.equals(member.applicant().principal()))
                .findFirst()
                .or(() -> members.stream()
                        .filter(member -> member.age().isCertainlyAtLeast(ADULT))
                        .findFirst())
                .orElse(members.get(0));
        return new Family(members, principal);
    }

    static @Nullable String country(@Nullable String code) {
        return code == null ? null : Countries.alpha2(code);
    }

    /** Empty for somebody born later. */
    static Optional<AgeRange> age(Applicant person, LocalDate on) {
        if (person.age() != null) {
            return Optional.of(new AgeRange(person.age(), person.age()));
        }
        return person.birthDate() == null ? Optional.empty() : AgeRange.at(person.birthDate(), on);
    }

    ImmutableList<Member> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    Member principal() {
        return principal;
    }

    boolean isPrincipal(Member member) {
        return member.id().equals(principal.id());
    }

    /** Whether any of them is a child; null if that is not known. */
    @Nullable
    Boolean hasChild() {
        @Nullable Boolean found = false;
        for (Member member : members) {
            Boolean child = member.isUnder(ADULT);
            if (Boolean.TRUE.equals(child)) {
                return true;
            }
            found = child == null ? null : found;
        }
        return found;
    }
}
