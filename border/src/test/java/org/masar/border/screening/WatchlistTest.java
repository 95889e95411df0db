package org.masar.border.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Problem;
import org.masar.core.person.Sex;

class WatchlistTest {

    private static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS>
            <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>AHMAD</FIRST_NAME><SECOND_NAME>HUSAYN</SECOND_NAME>
              <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><GENDER>Male</GENDER>
              <NAME_ORIGINAL_SCRIPT>أحمد
                 حسين</NAME_ORIGINAL_SCRIPT>
              <NATIONALITY><VALUE>Iraq</VALUE><VALUE>Nowhere</VALUE></NATIONALITY>
              <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ahmed Hussein &amp; Co</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Ali</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-02-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1972</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1960</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A 123</NUMBER><ISSUING_COUNTRY>Iraq</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
            </INDIVIDUAL>
            <INDIVIDUAL><REFERENCE_NUMBER>XXi.002</REFERENCE_NUMBER></INDIVIDUAL>
            </INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>A TRUST</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """;

    private static ListedEntry entry(Watchlist list, String id) {
        return list.entry(id).orElseThrow();
    }

    private static List<String> names(ListedEntry entry) {
        return entry.names().stream()
                .map(name -> name.kind() + " " + name.text())
                .toList();
    }

    private static List<String> dates(ListedEntry entry) {
        return entry.birthDates() == null
                ? List.of()
                : entry.birthDates().stream().map(ListedBirthDate::reveal).toList();
    }

    private static List<String> countries(ListedEntry entry) {
        return entry.nationalities() == null
                ? List.of()
                : entry.nationalities().stream().map(String::valueOf).toList();
    }

    private static List<String> documents(ListedEntry entry) {
        return entry.documents() == null
                ? List.of()
                : entry.documents().stream().map(IdentityDocument::key).toList();
    }

    private static void addsUp(Watchlist list) {
        assertThat(list.records()).isEqualTo(list.recordsTaken() + list.recordsRefused() + list.recordsOfOthers());
    }

    private static List<ListFlaw.Code> flaws(Watchlist list) {
        return list.flaws().stream().map(ListFlaw::code).toList();
    }

    @Test
    void plainCsvWithBadRows() {
        Watchlist list = People.csv("""
                L1,primary,أحمد حسين خليل,Arab,1980|1979/1981,Iraq|SYR,Baghdad,T
                L1,good,"KHALIL, Ahmad",Latn,1980-05-02,IQ,,T
                L1,secondary,Ahmad,Latn,,,,T
                ,primary,Nobody,Latn,,,,T
                L2,primary,,Latn,,,,T
                L3,primary,Karim Salih,Latn,05/02/1980,,,T
                L4,primary,too few
                L5,,Karim Salih,Latn,,Atlantis,,T
                """);
        assertThat(list.entries()).hasSize(2);
        assertThat(list.names()).isEqualTo(3);
        assertThat(list.records()).isEqualTo(8);
        assertThat(list.recordsRefused()).isEqualTo(5);
        assertThat(flaws(list))
                .containsExactly(
                        ListFlaw.Code.BAD_KIND,
                        ListFlaw.Code.NO_ID,
                        ListFlaw.Code.NO_NAME,
                        ListFlaw.Code.BAD_DATE,
                        ListFlaw.Code.CELLS,
                        ListFlaw.Code.COUNTRY_LEFT_OUT);
        assertThat(list.flaws().get(0).record()).isEqualTo(4);
        addsUp(list);
        assertThat(names(entry(list, "L1"))).containsExactly("PRIMARY أحمد حسين خليل", "GOOD KHALIL, Ahmad");
        assertThat(dates(entry(list, "L1"))).containsExactly("1980", "1979/1981", "1980-05-02");
        assertThat(countries(entry(list, "L1"))).containsExactly("IRQ", "SYR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person,kind\n",
                "person,name,nationalty\nL1,x,IRQ\n",
                "name,script\nx,Latn\n",
                "person,name,name\nL1,x,y\n",
                "hello",
                "\0\0\0",
                "<html><body/></html>",
                "<CONSOLIDATED_LIST>",
                "<?xml version=\"1.0\"?>"
            })
    void whatIsNoListIsRefused(String text) {
        assertThatThrownBy(() -> Watchlist.read(People.file(text))).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void columnsMayStandInAnyOrderAndBeAdded() {
        Watchlist list = Watchlist.read(
                People.file(
                        "\uFEFFname,person,sex,document\r\nKarim Salih,L1,F,P:IRQ:A12 3|I:IRQ:77\r\nKarim Salih,L2,U,\r\nX Y,L3,,P:IRQ\r\n"));
        assertThat(entry(list, "L1").sex()).isEqualTo(Sex.FEMALE);
        assertThat(documents(entry(list, "L1"))).containsExactly("P/IRQ/A123", "I/IRQ/77");
        assertThat(flaws(list)).containsExactly(ListFlaw.Code.BAD_SEX, ListFlaw.Code.BAD_DOCUMENT);
    }

    @Test
    void unitedNations() {
        Watchlist list = Watchlist.read(People.file(UN));
        ListedEntry entry = entry(list, "UN:XXi.001");
        assertThat(names(entry))
                .containsExactly(
                        "PRIMARY AHMAD HUSAYN", "ORIGINAL أحمد حسين", "GOOD Ahmed Hussein & Co", "LOW Abu Ali");
        assertThat(dates(entry)).containsExactly("1970-02-03", "1968/1972", "1955/1965");
        assertThat(countries(entry)).containsExactly("IRQ");
        assertThat(documents(entry)).containsExactly("P/IRQ/A123");
        assertThat(entry.sex()).isEqualTo(Sex.MALE);
        assertThat(list.recordsOfOthers()).isEqualTo(1);
        assertThat(flaws(list)).containsExactly(ListFlaw.Code.COUNTRY_LEFT_OUT, ListFlaw.Code.NO_NAME);
        addsUp(list);
    }

    @Test
    void ofacTables() {
        String main = "306,\"AN INVENTED COMPANY\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
                + "7001,\"HUSAYN, Ahmad\",\"individual\",\"IRAQ2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                + "\"DOB 28 Apr 1937; alt. DOB circa 1940; DOB Apr 1938; DOB 1950 to 1952; alt. DOB one day; nationality Iraq;"
                + " citizen Jordan; a.k.a. 'ABU ALI'; Passport A123 (Iraq); Gender Male; Linked To: X.\"\n"
                + "7002,\"SALIH, Karim\",\"individual\",\"X\",-0- \n"
                + "\u001A\n";
        String aliases =
                "7001,1,\"aka\",\"HUSSEIN, Ahmed\",-0- \n306,2,\"aka\",\"ANOTHER\",-0- \n9999,3,\"fka\",\"GONE\",-0- \n";
        String addresses = "7001,1,\"A street\",\"Baghdad\",\"Iraq\",-0- \n";
        Watchlist list = Watchlist.read(List.of(People.file(main), People.file(aliases), People.file(addresses)));
        ListedEntry entry = entry(list, "OFAC:7001");
        assertThat(names(entry)).containsExactly("PRIMARY HUSAYN, Ahmad", "LOW ABU ALI", "GOOD HUSSEIN, Ahmed");
        assertThat(dates(entry)).containsExactly("1937-04-28", "1935/1945", "1938-04", "1950/1952");
        assertThat(countries(entry)).containsExactly("IRQ", "JOR");
        assertThat(documents(entry)).containsExactly("P/IRQ/A123");
        assertThat(flaws(list))
                .containsExactly(ListFlaw.Code.DATE_LEFT_OUT, ListFlaw.Code.CELLS, ListFlaw.Code.NO_ENTRY);
        assertThat(list.records()).isEqualTo(7);
        assertThat(list.recordsOfOthers()).isEqualTo(3);
        addsUp(list);
    }

    @Test
    void ofacXml() {
        Watchlist list = Watchlist.read(People.file("""
                <sdnList xmlns="https://example.org/sdn"><publshInformation/>
                <sdnEntry><uid>1</uid><lastName>A SHIP</lastName><sdnType>Vessel</sdnType></sdnEntry>
                <sdnEntry><uid>2</uid><firstName>Ahmad</firstName><lastName>HUSAYN</lastName><sdnType>Individual</sdnType>
                 <akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>ABU ALI</lastName></aka>
                 <aka><category>strong</category><lastName>HUSSEIN</lastName><firstName>Ahmed</firstName></aka></akaList>
                 <idList><id><idType>Passport</idType><idNumber>A123</idNumber><idCountry>Iraq</idCountry></id>
                 <id><idType>Gender</idType><idNumber>Female</idNumber></id></idList>
                 <nationalityList><nationality><country>Iraq</country></nationality></nationalityList>
                 <dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1957</dateOfBirth></dateOfBirthItem></dateOfBirthList>
                </sdnEntry></sdnList>"""));
        ListedEntry entry = entry(list, "OFAC:2");
        assertThat(names(entry)).containsExactly("PRIMARY HUSAYN, Ahmad", "LOW ABU ALI", "GOOD HUSSEIN, Ahmed");
        assertThat(dates(entry)).containsExactly("1952/1962");
        assertThat(documents(entry)).containsExactly("P/IRQ/A123");
        assertThat(entry.sex()).isEqualTo(Sex.FEMALE);
        addsUp(list);
    }

    @Test
    void ofacAdvancedXml() {
        Watchlist list = Watchlist.read(People.file("""
                <Sanctions><ReferenceValueSets>
                <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType></FeatureTypeValues>
                <ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script><Script ID="160" ScriptCode="Arab">Arabic</Script></ScriptValues>
                <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
                <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1"/><PartySubType ID="3" PartyTypeID="2"/></PartySubTypeValues>
                </ReferenceValueSets><DistinctParties>
                <DistinctParty FixedRef="5"><Profile ID="5" PartySubTypeID="4"><Identity>
                 <Alias Primary="true" LowQuality="false">
                  <DocumentedName><DocumentedNamePart><NamePartValue ScriptID="215">HUSAYN</NamePartValue></DocumentedNamePart>
                   <DocumentedNamePart><NamePartValue ScriptID="215">Ahmad</NamePartValue></DocumentedNamePart></DocumentedName>
                  <DocumentedName><DocumentedNamePart><NamePartValue ScriptID="160">أحمد حسين</NamePartValue></DocumentedNamePart></DocumentedName>
                 </Alias><Alias Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart><NamePartValue ScriptID="215">ABU ALI</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
                 <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod>
                  <Start Approximate="false"><From><Year>1957</Year><Month>1</Month><Day>1</Day></From><To/></Start>
                  <End><From/><To><Year>1957</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
                </Profile></DistinctParty>
                <DistinctParty FixedRef="6"><Profile ID="6" PartySubTypeID="3"/></DistinctParty>
                </DistinctParties></Sanctions>"""));
        ListedEntry entry = entry(list, "OFAC:5");
        assertThat(names(entry)).containsExactly("PRIMARY HUSAYN Ahmad", "ORIGINAL أحمد حسين", "LOW ABU ALI");
        assertThat(dates(entry)).containsExactly("1957");
        assertThat(list.recordsOfOthers()).isEqualTo(1);
        addsUp(list);
    }

    @Test
    void europeanUnion() {
        Watchlist list = Watchlist.read(People.file("""
                <export xmlns="http://example.org/fsd"><sanctionEntity euReferenceNumber="EU.1.2" logicalId="9"><subjectType code="person"/>
                <nameAlias wholeName="Ahmad HUSAYN" strong="true" gender="M"/><nameAlias wholeName="Abu Ali" strong="false"/>
                <nameAlias wholeName="Ahmed" strong="true"><remark>Low quality alias</remark></nameAlias>
                <nameAlias firstName="Ahmed" middleName="" lastName="HUSSEIN"/>
                <birthdate birthdate="1970-02-03" circa="false" year="1970"/><birthdate circa="true" year="1960"/>
                <birthdate yearRangeFrom="1965" yearRangeTo="1968"/>
                <citizenship countryIso2Code="IQ"/><citizenship countryIso2Code="00"/>
                <identification number="A123" identificationTypeCode="passport" countryIso2Code="IQ"/>
                </sanctionEntity><sanctionEntity euReferenceNumber="EU.3"><subjectType code="enterprise"/></sanctionEntity></export>"""));
        ListedEntry entry = entry(list, "EU:EU.1.2");
        assertThat(names(entry))
                .containsExactly("PRIMARY Ahmad HUSAYN", "LOW Abu Ali", "LOW Ahmed", "GOOD Ahmed HUSSEIN");
        assertThat(dates(entry)).containsExactly("1970-02-03", "1955/1965", "1965/1968");
        assertThat(countries(entry)).containsExactly("IRQ");
        assertThat(documents(entry)).containsExactly("P/IRQ/A123");
        assertThat(entry.sex()).isEqualTo(Sex.MALE);
        addsUp(list);
    }

    @Test
    void unitedKingdom() {
        Watchlist table = Watchlist.read(People.file("Report Date: 01-Mar-2026\n"
                + "Unique ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Name non-latin script,"
                + "Designation Type,D.O.B,Nationality(/ies),Passport number,Gender\n"
                + "IRQ0001,HUSAYN,Ahmad,Ali,,,,Primary Name,,أحمد حسين,Individual,dd/mm/1970,Iraq,A123,Male\n"
                + "IRQ0001,ABU ALI,,,,,,Alias,Low quality a.k.a,,Individual,03/02/1970,,,\n"
                + "IRQ0002,A TRUST,,,,,,Primary Name,,,Entity,,,,\n"));
        ListedEntry entry = entry(table, "UK:IRQ0001");
        assertThat(names(entry)).containsExactly("PRIMARY Ahmad Ali HUSAYN", "ORIGINAL أحمد حسين", "LOW ABU ALI");
        assertThat(dates(entry)).containsExactly("1970", "1970-02-03");
        assertThat(countries(entry)).containsExactly("IRQ");
        addsUp(table);
        Watchlist xml = Watchlist.read(People.file("""
                <Designations><Designation><UniqueID>IRQ0001</UniqueID><IndividualEntityShip>Individual</IndividualEntityShip>
                <Names><Name><Name1>Ahmad</Name1><Name6>HUSAYN</Name6><NameType>Primary Name</NameType></Name></Names>
                <NonLatinNames><NonLatinName><NameNonLatinScript>أحمد حسين</NameNonLatinScript></NonLatinName></NonLatinNames>
                <IndividualDetails><Individual><DOBs><DOB>00/00/1970</DOB></DOBs></Individual></IndividualDetails>
                </Designation></Designations>"""));
        assertThat(names(entry(xml, "UK:IRQ0001"))).containsExactly("PRIMARY Ahmad HUSAYN", "ORIGINAL أحمد حسين");
        assertThat(dates(entry(xml, "UK:IRQ0001"))).containsExactly("1970");
    }

    @Test
    void bombsAndDocumentTypesAreRefused() {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><CONSOLIDATED_LIST>&c;</CONSOLIDATED_LIST>";
        String external = "<!DOCTYPE l SYSTEM \"file:///etc/hostname\"><CONSOLIDATED_LIST/>";
        String entity = "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><CONSOLIDATED_LIST><INDIVIDUALS>"
                + "<INDIVIDUAL><FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        String undeclared =
                "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";
        String deep = "<CONSOLIDATED_LIST>" + "<INDIVIDUAL>".repeat(100_000);
        for (String bad : List.of(laughs, external, entity, undeclared, deep)) {
            assertThat(codes(bad.getBytes(StandardCharsets.UTF_8))).containsExactly(Problem.Code.BAD_VALUE);
        }
    }

    @Test
    void wrongEncodingsAreRefused() {
        assertThat(codes("<?xml version=\"1.0\" encoding=\"windows-1256\"?><CONSOLIDATED_LIST/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Problem.Code.ENCODING);
        assertThat(codes(UN.getBytes(StandardCharsets.UTF_16))).containsExactly(Problem.Code.ENCODING);
        assertThat(codes((People.HEADER + "L1,good,Jos\u00e9,,,,,\n").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(Problem.Code.ENCODING);
    }

    private static List<Problem.Code> codes(byte[] bytes) {
        try {
            Watchlist.read(DataFile.of("list", bytes));
            return List.of();
        } catch (InvalidRequestException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    /** Any bytes: a list or problems, nothing else. */
    @Test
    void damagedListsAreListsOrProblems() {
        byte[] un = UN.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = un.clone();
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
            for (byte[] bytes : List.of(damaged, cut)) {
                try {
                    addsUp(Watchlist.read(DataFile.of("list", bytes)));
                } catch (InvalidRequestException e) {
                    assertThat(e.problems()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void theVersionIsOfTheContent() {
        Watchlist a = People.csv("L1,primary,Karim Salih,Latn,1980|1981,Iraq,,T\nL2,good,X Y,,,,,\n");
        Watchlist b = People.csv("L2,good,X  Y,,,,,\nL1,primary,Karim Salih,Latn,1981|1980,IRQ,Basra,\n");
        Watchlist c = People.csv("L1,primary,Karim Salih,Latn,1980|1981,Iraq,,T\nL2,low,X Y,,,,,\n");
        assertThat(b.version()).isEqualTo(a.version()).matches("[0-9a-f]{64}");
        assertThat(c.version()).isNotEqualTo(a.version());
        assertThat(c.entryVersion("L1")).isEqualTo(a.entryVersion("L1"));
    }

    @Test
    void twoListsWithOneIdAreRefused() {
        DataFile file = People.file(People.HEADER + "L1,primary,Karim Salih,,,,,\n");
        assertThatThrownBy(() -> Watchlist.read(List.of(file, file))).isInstanceOf(InvalidRequestException.class);
        assertThat(Watchlist.read(List.of(file, People.file(UN))).entries()).hasSize(2);
    }

    @Test
    void nothingPrintsANameAndNoFlawHoldsAValue() {
        Watchlist list = People.csv("L1,secondary,Zainab,,,,,\nL2,good,Zainab,,,,,\n");
        assertThat(list + "" + list.flaws() + list.entries()
                        + list.entries().get(0).names())
                .doesNotContain("Zainab");
    }
}
