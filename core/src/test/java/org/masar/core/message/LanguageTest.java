package org.masar.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ar,AR,true",
        "ar-IQ,AR,true",
        "AR_iq,AR,true",
        "ar-SY,AR,true",
        "ar-Arab-IQ,AR,true",
        "acm,AR,true",
        "ara,AR,true",
        "ar-Latn,AR,false",
        "ar-u-nu-latn,AR,true",
        "ckb,CKB,true",
        "ckb-IQ,CKB,true",
        "ckb-Arab-IQ,CKB,true",
        "ckb-Latn,AR,false",
        "kmr,KMR_LATN,true",
        "ku,KMR_LATN,true",
        "kmr-Latn,KMR_LATN,true",
        "kmr-latn,KMR_LATN,true",
        "ku-Latn-TR,KMR_LATN,true",
        "kmr_Latn,KMR_LATN,true",
        "ku-TR,KMR_LATN,true",
        "kur,KMR_LATN,true",
        "kmr-Arab,KMR_ARAB,true",
        "ku-Arab,KMR_ARAB,true",
        "ku-Arab-IQ,KMR_ARAB,true",
        "KMR-ARAB,KMR_ARAB,true",
        "ku-IQ,KMR_ARAB,true",
        "kmr-IQ,KMR_ARAB,true",
        "ku-Cyrl,AR,false",
        "sdh,AR,false",
        "lki,AR,false",
        "hac,AR,false",
        "de,DE,true",
        "de-AT,DE,true",
        "deu,DE,true",
        "en,EN,true",
        "en-GB,EN,true",
        "eng,EN,true",
        "fr,EN,false",
        "tr,EN,false",
        "fa,EN,false",
        "'',EN,false",
        "-,EN,false",
        "kurdish,EN,false",
        "' ckb ',CKB,true"
    })
    void tagsLeadToLanguages(String tag, Language language, boolean exact) {
        assertThat(Language.match(tag)).isEqualTo(new Language.Match(language, exact));
    }

    @Test
    void everyLanguageIsFoundByItsOwnTag() {
        for (Language language : Language.values()) {
            assertThat(Language.match(language.tag())).isEqualTo(new Language.Match(language, true));
        }
    }

    @Test
    void kurmanjiIsNeverServedBySoraniNorTheOtherWayRound() {
        assertThat(Language.KMR_LATN.chain()).containsExactly(Language.KMR_LATN, Language.AR, Language.EN);
        assertThat(Language.KMR_ARAB.chain()).containsExactly(Language.KMR_ARAB, Language.AR, Language.EN);
        assertThat(Language.CKB.chain()).containsExactly(Language.CKB, Language.AR, Language.EN);
        assertThat(Language.AR.chain()).containsExactly(Language.AR, Language.EN);
        assertThat(Language.DE.chain()).containsExactly(Language.DE, Language.EN);
        assertThat(Language.EN.chain()).containsExactly(Language.EN);
    }

    @Property
    void anyTagLeadsSomewhere(@ForAll String tag) {
        assertThat(Language.match(tag)).isNotNull();
    }

    @Test
    void aHugeTagIsNotRead() {
        assertThat(Language.match("ku-".repeat(1_000_000)).exact()).isFalse();
    }
}
