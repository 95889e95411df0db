package org.masar.core.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart once, to be compared many times. Immutable. Prints as its type only.
 *
 * <p>A name before a comma goes to the end, titles and filiation words weigh nothing, compounds such as Abd al-Rahman
 * are one part. A name in a machine-readable zone is read both as Latin and as letter codes of Arabic letters (ICAO Doc
 * 9303-3 section 6).
 */
public final class ParsedName {

    private static final ImmutableSet<String> CHAIN = ImmutableSet.of("ar", "ckb", "kmr", "ku");
    private static final ImmutableList<PartType> PLACES =
            ImmutableList.of(PartType.ISM, PartType.FATHER, PartType.GRANDFATHER, PartType.GREAT_GRANDFATHER);

    private final ImmutableList<Part> parts;
    private final ImmutableList<Part> letterCoded;
    private final boolean cut;

    private ParsedName(ImmutableList<Part> parts, ImmutableList<Part> letterCoded, boolean cut) {
        this.parts = parts;
        this.letterCoded = letterCoded;
        this.cut = cut;
    }

    /**
     * A name as people write it.
     *
     * @param text any script, any order; a comma parts a family name set first
     * @return the parts
     */
    public static ParsedName of(String text) {
        return of(text, NameForm.TEXT, null);
    }

    /**
     * A name in the form given.
     *
     * @param text the name
     * @param form how it is written
     * @param language a hint (ar, ckb, kmr, fa, tr), or null
     * @return the parts
     */
    public static ParsedName of(String text, NameForm form, @Nullable String language) {
        return of(text, form, language, Lexicon.SHIPPED);
    }

    static ParsedName of(String text, NameForm form, @Nullable String language, Lexicon lexicon) {
        requireNonNull(text, "text");
        boolean hawar = "kmr".equals(language) || "ku".equals(language) || "tr".equals(language);
        if (form == NameForm.MRZ) {
            String given = MrzLetters.givenFirst(text);
            ImmutableList<Part> coded = NameParser.parse(NameText.clean(MrzLetters.toArabic(given)), lexicon, hawar);
            return new ParsedName(NameParser.parse(NameText.clean(given), lexicon, hawar), coded, true);
        }
        String cleaned = NameText.clean(text);
        ImmutableList<Part> parts = NameParser.parse(cleaned, lexicon, hawar);
        boolean chain = language == null ? NameText.mostlyArabic(cleaned) : CHAIN.contains(language);
        return new ParsedName(
                chain && cleaned.indexOf(',') < 0 ? typed(parts) : byForm(parts), ImmutableList.of(), false);
    }

    /** Types that show by the form of a part alone. */
    private static ImmutableList<Part> byForm(ImmutableList<Part> parts) {
        return parts.stream().map(part -> part.typed(form(part))).collect(ImmutableList.toImmutableList());
    }

    private static @Nullable PartType form(Part part) {
        if (part.type() != null) {
            return part.type();
        }
        return switch (part.kind()) {
            case TITLE -> PartType.TITLE;
            case FATHER_OF, MOTHER_OF -> PartType.KUNYA;
            case PLAIN -> part.article() ? PartType.LAQAB : null;
            default -> null;
        };
    }

    /** Types by place in the chain, for names written in that manner. */
    private static ImmutableList<Part> typed(ImmutableList<Part> parts) {
        ImmutableList.Builder<Part> typed = ImmutableList.builder();
        int place = 0;
        for (Part part : parts) {
            PartType type = form(part);
            if (type == null && place < PLACES.size()) {
                type = PLACES.get(place++);
            }
            typed.add(part.typed(type));
        }
        return typed.build();
    }

    /**
     * A name whose parts the caller knows.
     *
     * @param known parts with their types, in any order
     * @param language a hint, or null
     * @return the parts in the order of the chain
     */
    static ParsedName ofParts(List<TypedPart> known, @Nullable String language) {
        boolean hawar = "kmr".equals(language) || "ku".equals(language) || "tr".equals(language);
        List<TypedPart> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.comparing(TypedPart::type));
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (TypedPart part : sorted) {
            String text = NameText.clean(part.text().replace(',', ' ').replace('،', ' '));
            for (Part read : NameParser.parse(text, Lexicon.SHIPPED, hawar)) {
                parts.add(read.typed(part.type()));
            }
        }
        ImmutableList<Part> all = parts.build();
        return new ParsedName(all.subList(0, Math.min(all.size(), NameParser.MOST_PARTS)), ImmutableList.of(), false);
    }

    /**
     * The other reading of a zone name, in Arabic letters.
     *
     * @return the parts; none for a name in text form
     */
    ImmutableList<Part> letterCoded() {
        return letterCoded;
    }

    /** Parts, given name first. */
    ImmutableList<Part> parts() {
        return parts;
    }

    /** May be cut at its end. */
    boolean cut() {
        return cut;
    }

    /**
     * Number of parts found, titles included.
     *
     * @return 0 for a text without letters
     */
    public int size() {
        return parts.size();
    }

    @Override
    public String toString() {
        return "ParsedName";
    }
}
