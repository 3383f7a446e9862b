//! Words of the trade: what documents are often written with in place of the
//! words of the format, in English, Bokmål, Nynorsk, Swedish and Danish.

/// The known name or word that a word of the trade stands for; `None` if it is
/// none of them. Case, blanks and marks don't matter: `As Is` is `as-is`.
pub(crate) fn meant<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word = bare(word);
    let is_meant = |(meant, words): &(&str, &str)| {
        words.split(' ').any(|other| other == word)
            || word.bytes().eq(meant.bytes().filter(|byte| *byte != b'_'))
    };
    // Few rows have the word, so that they are looked for first.
    rows()
        .filter(is_meant)
        .find_map(|(meant, _)| known.iter().find(|known| **known == meant).copied())
}

/// The known unit of calendar time that is nearest to a unit of working time,
/// such as `days` for `business days`; `None` if the word is no such unit. The
/// format has none of them: how long a person waits includes the weekend.
pub(crate) fn calendar_unit<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word = bare(word);
    let (unit, _) = WORKING_TIME
        .iter()
        .find(|(_, words)| words.split(' ').any(|other| other == word))?;
    let is_unit = |known: &&&str| known.strip_suffix('s').unwrap_or(known) == *unit;
    known.iter().find(is_unit).copied()
}

/// Where a word stands on a scale, from 0 (its low end) to 1 (its high end):
/// `medium` is 0.5. `None` if the word is no grade.
pub(crate) fn grade(word: &str) -> Option<f64> {
    let word = bare(word);
    GRADES
        .iter()
        .find(|(_, words)| words.split(' ').any(|other| other == word))
        .map(|(grade, _)| *grade)
}

/// The rows of the table of words.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    MEANT.lines().filter_map(|line| line.split_once(": "))
}

/// The letters and digits of a word, in small letters.
fn bare(word: &str) -> String {
    let letters = word.chars().filter(|next| next.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Grades of a scale, from its low end to its high end.
const GRADES: &[(f64, &str)] = &[
    (
        0.0,
        "verylow lowest none minimal verybad terrible awful sværtlav veldiglav sværtdårlig veldigdårlig mycketlåg mycketlågt mycketdålig mycketdåligt megetlav megetdårlig",
    ),
    (
        0.25,
        "low small minor bad poor negative lav lavt låg lågt liten dårlig negativ negativt dålig dåligt lille",
    ),
    (
        0.5,
        "medium mid middle moderate average normal neutral middels nøytral nøytralt medel mellan måttlig måttligt middel mellem",
    ),
    (
        0.75,
        "high big major important good positive høy høyt høg høgt stor god bra positiv positivt viktig hög högt høj højt vigtig",
    ),
    (
        1.0,
        "veryhigh highest critical severe blocker excellent great verygood delighted sværthøy veldighøy sværthøg kritisk alvorlig sværtgod sværtbra veldigbra myckethög mycketbra allvarlig megethøj megetgod",
    ),
];

/// Units of working time, by the unit of calendar time that they are part of.
const WORKING_TIME: &[(&str, &str)] = &[
    (
        "hour",
        "businesshours businesshour workinghours workinghour workhours officehours arbeidstimer arbeidstime arbeidstimar kontortid arbetstimmar arbetstimme kontorstid arbejdstimer arbejdstime",
    ),
    (
        "day",
        "businessday businessdays workingday workingdays workday workdays bankingday bankingdays weekday weekdays perworkingday perbusinessday virkedag virkedager virkedagar pervirkedag arbeidsdag arbeidsdager arbeidsdagar yrkedag yrkedager yrkedagar hverdager kvardagar bankdag bankdager bankdagar arbetsdag arbetsdagar perarbetsdag vardag vardagar hverdage arbejdsdag arbejdsdage bankdage",
    ),
    (
        "week",
        "workingweek workingweeks workweek workweeks arbeidsuke arbeidsuker arbeidsveke arbeidsveker arbetsvecka arbetsveckor arbejdsuge arbejdsuger",
    ),
];

/// Words and names of the format, a line each, with the words that are used for
/// it. The first that is known where the word stands counts: states and other
/// words of closed lists first, then names of members.
const MEANT: &str = "
current: asis today now present existing baseline nåsituasjon nåværende nåtilstand nå idag dagens nosituasjon notilstand noverande nuläge nuvarande nuet nutilstand nusituation nuværende
future: tobe target desired wanted vision ønsketsituasjon ønskettilstand ønsket ønska ønsktsituasjon ønskttilstand fremtid fremtidig framtid framtidig målbilde målbilete önskatläge önskat önskad framtida börläge målbild fremtidsbillede
intended: planned promised asdesigned lovet lova tiltenkt tilsikta tilsiktet planlagt utlovad utlovat avsedd planerad tilsigtet
observed: actual asexperienced shadowed seen observert faktisk observerad faktiskt observeret
draft: sketch wip utkast kladd skisse skiss udkast skitse
workshop: arbeidsmøte verksted arbeidsmøter arbetsmöte arbejdsmøde
published: final approved released publisert godkjent ferdig endelig godkjend publicerad godkänd färdig slutlig publiceret godkendt færdig
commercial: private market business b2b b2c privat marked næringsliv kommersiell marknad näringsliv kommersiellt kommerciel erhverv
public: government offentlig offentleg offentligt stat kommune kommun
internal: intern internt inhouse employees
external: ekstern eksternt extern externt agency consultant byrå konsulent konsult bureau
mixed: both blandet blanda blandat blandad begge båda
customer: consumer client citizen patient user kunde kund kunden innbygger bruker brukar borger invånare användare pasient bruger
provider: company organisation organization supplier vendor us leverandør bedrift virksomhet verksemd organisasjon leverantör företag verksamhet virksomhed
partner: thirdparty supplier samarbeidspartner samarbetspartner samarbejdspartner
employee: staff ansatt medarbeider tilsett medarbeidar medarbetare anställd medarbejder
user: bruker brukar användare bruger enduser
payer: betaler betalar betalare buyer kjøper köpare køber
decider: decisionmaker beslutningstaker avgjerdstakar beslutsfattare beslutningstager
third_party: thirdpart external other tredjepart tredjeman
activity: action act task aktivitet handling
wait: waiting pause delay vent venting ventetid vänta väntan väntetid
met: covered fulfilled satisfied dekket dekka oppfylt møtt tillgodosett uppfyllt opfyldt dækket
unmet: notmet uncovered unfulfilled open udekket udekka ikkedekket ikkjedekt ikkemøtt otillgodosett inteuppfyllt ouppfyllt udækket
partly: partial partially delvis delvist
partial: partly partially started inprogress delvis delvist underveis undervegs påväg påbörjad undervejs
missing: none notready lacking mangler manglar saknas mangel
ready: done inplace available klar klart ferdig påplass finns påplats färdig færdig
need: behov
want: wish desire ønske ønskje önskan önskemål
lack: mangel savn brist saknad
keep: retain unchanged same behold behald bevare bevar behåll behålla bevara
adapt: adjust change improve modify tilpass tilpasse juster endre endra anpassa justera ändra tilpas justér
replace: swap exchange erstatt erstatte erstatta byttut ersätt ersätta bytut erstat
add: new create nytt ny leggtil lag läggtill skapa nyt tilføj
retire: remove delete stop phaseout sunset fjern fjerne avvikle fasut tabort avveckla fasaut afvikl udfas
remove: eliminate solve fix resolve fjern fjerne løs løse eliminer tabort eliminera lös lösa
relieve: mitigate reduce ease lindre demp dempe reduser redusere lindra minska mildra mildre reducer
accept: tolerate livewith aksepter akseptere godta acceptera acceptere
assumption: hypothesis guess believed antakelse antaking antagelse hypotese gjetning gjetting antagande hypotes gissning
hypothesis: assumption untested proto guess hypotese antakelse antaking utestet utesta hypotes antagande otestad antagelse
partly_tested: partial partlyvalidated delvistestet delvistesta delvistestad
validated: tested verified confirmed validert bekreftet bekrefta validerad bekräftad valideret bekræftet
tested: validated verified confirmed testet testa validert bekreftet testad validerad bekräftad valideret bekræftet
refuted: rejected falsified disproved wrong avkreftet avkrefta motbevist motbevisad vederlagd afkræftet modbevist
supports: for confirms støtter støttar stöder stödjer bekrefter bekräftar
contradicts: against refutes motsier motseier motsäger modsiger
voice_of_customer: voc customer quote kundensstemme kundesitat kundensröst kundcitat
voice_of_employee: voe employee medarbeidernesstemme medarbetarnasröst
observation: shadowing fieldstudy observasjon iakttagelse
measurement: metric data statistics måling mål mätning statistikk statistik
document: dokument report rapport
expert: ekspert fagperson sakkunnig fagekspert
confidential: secret restricted konfidensiell fortrolig hemmelig konfidentiell hemlig
open: public new åpen öppen åben ny
depth_interview: interview indepthinterview dybdeintervju djupintervju intervju dybdeinterview
interview: intervju samtale samtal
survey: questionnaire poll spørreundersøkelse spørjeundersøking undersøkelse enkät undersökning spørgeskema
ethnography: etnografi fieldwork feltarbeid fältarbete feltarbejde
diary: diarystudy dagbok dagbog
usability_test: usertest usability brukertest brukartest användartest brugertest
analytics: webanalytics statistics statistikk statistik analyse analys
desk_research: desktop literature skrivebordsundersøkelse litteratur litteraturstudie
prototype: prototyp pilot
proposed: idea suggested planned backlog todo idé ide forslag foreslått föreslagen förslag foreslået
decided: approved committed besluttet beslutta vedtatt vedteken godkjent beslutad godkänd godkendt
started: inprogress ongoing active doing startet starta igang pågår påbegynt startad pågående igång påbörjad igangsat
done: finished completed complete implemented closed ferdig fullført gjennomført klar klart genomförd avslutad färdig færdig gennemført afsluttet
dropped: cancelled canceled rejected abandoned stopped droppet droppa avlyst skrinlagt forkastet nedlagd avbruten avvisad opgivet
accepted: approved yes akseptert godtatt accepterad godkänd accepteret
declined: rejected refused avvist avslått avslag avvisad avslagen nekad afvist
failed: failure mislyktes mislukkast feilet misslyckades misslyckad fejlede mislykkedes
skipped: omitted hoppetover hoppaover hoppadesöver sprungetover
works: success passed fungerer fungerar virker verkar funkar
fails: failure failed virkerikke verkarikkje fungererikke fungerarinte funkarinte
minimise: minimize minimum lower lowerisbetter decrease reduce down less minimer minimere ned lavere lågare minimera minska ner lägre minimér lavest
maximise: maximize maximum higher higherisbetter increase raise up more maksimer maksimere opp høyere øke auke høgare maximera öka upp högre maksimér op højere
nps: netpromoterscore recommend anbefaling rekommendation
csat: satisfaction customersatisfaction tilfredshet kundetilfredshet tilfredsheit nöjdhet kundnöjdhet nki tilfredshed kundetilfredshed
ces: customereffortscore effort
share: percent percentage rate ratio andel del prosent procent
count: number antall antal
money: revenue amount penger beløp pengar belopp penge
score: points poeng poäng point
in_person: facetoface f2f physical store shop branch meeting visit oppmøte fysisk butikk møte personlig besøk butik personligt möte besök møde
phone: telephone call callcenter callcentre telefon tlf samtale samtal opkald
email: mail epost
letter: post postal brev
sms: text textmessage tekstmelding textmeddelande besked
chat: livechat chatbot messenger chatt
video: videocall videomøte videosamtale videomöte videosamtal videomøde
web: website webpage site online portal internet nettside nett nettsted internett webbplats webb webbsida hemsida hjemmeside netside
app: mobileapp application mobilapp applikasjon applikation
social_media: social facebook instagram linkedin sosialemedier sosialemedium socialamedier socialemedier
self_service: automat selvbetjening sjølvbetening självbetjäning självservice
media: advertising ads radio press reklame annonse reklam annons presse
delivery: logistics shipping levering leveranse leverans
product: produkt
other: misc annet anna annen annat övrigt andet
smartphone: mobile mobil mobiltelefon cellphone iphone android
computer: pc laptop desktop datamaskin dator
tablet: ipad nettbrett surfplatta läsplatta
paper: papir papper print
vehicle: car bil
television: tv fjernsyn
wearable: watch smartwatch klokke klocka ur
frontstage: front frontline foranscenen framscenen frontlinje
backstage: back backoffice bakscenen bakkulissene bakomkulisserna bagkulisserne
support: supporting supportprocesses støtte stønad stöd støtteprosesser stödprocesser
custom: own egen eget eigen
next: then sequence neste nästa næste
branch: choice decision alternative gren valg val forgrening förgrening
repeat: loop again gjenta gjentak løkke upprepa gentag
exception: error failure problem unntak unnatak feil undantag fel undtagelse fejl
recovery: rescue fix gjenoppretting återhämtning genopretning
before: pre prior før føre föreavtal före
during: under while mens medan
after: post etter etterpå efter efteråt bagefter
systems: system technology it teknologi teknik
processes: process prosess prosesser processer
competence: skills people competencies kompetanse kompetens kompetence
organisation: organization structure organisasjon organisering
experience: cx ux opplevelse oppleving upplevelse oplevelse
title: name heading label tittel titel navn namn
name: title label heading navn namn tittel titel
text: description statement content quote body tekst title name
description: desc summary notes about beskrivelse beskriving beskrivning
kind: type category typ slag art kategori
schema_version: version schema format versjon formatversion
language: lang locale språk sprog
maps: journeys journeymaps map journey customerjourneys kart kundereiser reiser kartor kundresor resor kort kunderejser rejser
stages: phases phase stage fase faser fasar fas
steps: step activities actions moments steg trin moment
touchpoints: touchpoint interactions contacts contactpoints kontaktpunkt kontaktpunkter beröringspunkt beröringspunkter
pains: painpoints painpoint pain problems issues frictions smertepunkt smertepunkter problemer smärtpunkter smärtpunkt problem
gains: gainpoints gainpoint gain delights highlights positives høydepunkt høydepunkter høgdepunkt gevinster glädjepunkter højdepunkter
emotion: feeling feelings mood sentiment emotions følelse kjensle stemning känsla
does: action actions doing behaviour behavior handling gjør gjer gör gør
severity: seriousness priority impact alvorlighet alvor allvar alvorlighed
strength: styrke styrka
channel: kanal medium
channels: kanaler kanalar
owner: responsible accountable ansvarlig ansvarleg eier eigar ansvarig ägare ejer
personas: persona people archetypes
segments: targetgroups targetgroup audience målgrupper målgruppe målgrupp
initiatives: actions projects solutions improvements measures tiltak åtgärder tiltag
needs: behov
jobs: jobstobedone jtbd jobber jobbar jobb
goals: objectives businessgoals mål
metrics: kpi kpis measures måltall mätetal nøkkeltall nyckeltal nøgletal
seconds: second sec secs s sekund sekunder sekundar sek
minutes: minute min mins minutt minutter minuttar minut minuter
hours: hour hr hrs h time timer timar timme timmar tim
days: day d dag dager dagar dage døgn dygn calendarday calendardays kalenderdag kalenderdager kalenderdagar kalenderdage
weeks: week wk wks w uke uker veke veker vecka veckor uge uger kalenderuker kalenderveckor
months: month mo mos mth mths mnd mndr md mdr mån måned måneder månad månader månadar kalendermåneder kalendermånader
years: year yr yrs y år calendaryear calendaryears kalenderår
hour: hours perhour hourly anhour hr h time timer perhr pertime itimen hvertime timevis timme timmar pertimme itimmen varjetimme
day: days perday daily aday d dag dager perdag omdagen hverdag daglig dagleg dagligen dagligt dagar dage varjedag kvardag døgn perdøgn dygn perdygn
week: weeks perweek weekly aweek wk w uke uker peruke iuka iuken hveruke ukentlig ukentlige veke perveke iveka vekentleg vecka veckor pervecka iveckan varjevecka veckovis uge peruge omugen ugentlig ugentligt
month: months permonth monthly amonth mo mth mnd permnd mån måned måneder permåned imåneden hvermåned månedlig månedlige månad månader permånad imånaden månadsvis månatlig månatligen varjemånad månadleg ommåneden månedligt md
year: years peryear yearly annual annually ayear yr pa perannum år perår iåret hvertår årlig årlege årlige omåret årligen varjeår årligt
duration: time length varighet varigheit tid varaktighet varighed
evidence: proof sources grunnlag underlag bevis grundlag
question: researchquestion spørsmål fråga spørgsmål
derived_from: basedon base basertpå baseraspå baseretpå
";

#[cfg(test)]
mod tests {
    use super::{GRADES, MEANT, WORKING_TIME, bare, calendar_unit, grade, meant, rows};

    #[test]
    fn the_word_that_is_meant_is_one_that_is_known() {
        let states = ["current", "future", "intended", "observed"];
        assert_eq!(meant("To be", &states), Some("future"));
        assert_eq!(meant("Nåtilstand", &states), Some("current"));
        assert_eq!(meant("tobe", &["done"]), None);
        assert_eq!(meant("In Person", &["in_person"]), Some("in_person"));
        assert_eq!(meant("pain_points", &["gains", "pains"]), Some("pains"));
        assert_eq!(meant("remove", &["keep", "retire"]), Some("retire"));
        assert_eq!(meant("per uke", &["day", "week"]), Some("week"));
        assert_eq!(meant("hrs.", &["minutes", "hours"]), Some("hours"));
        assert_eq!(calendar_unit("Business days", &["days"]), Some("days"));
        assert_eq!(calendar_unit("virkedag", &["hour", "day"]), Some("day"));
        assert_eq!(calendar_unit("workdays", &["done"]), None);
        assert_eq!(grade("Middels"), Some(0.5));
        assert_eq!(grade("four"), None);
    }

    #[test]
    fn the_table_is_written_as_it_is_looked_up() {
        let words = rows().map(|(_, words)| words);
        let words = words.chain(GRADES.iter().map(|(_, words)| *words));
        for words in words.chain(WORKING_TIME.iter().map(|(_, words)| *words)) {
            assert!(
                words
                    .split(' ')
                    .all(|word| !word.is_empty() && bare(word) == word),
                "{words}"
            );
        }
        let names: Vec<_> = rows().map(|(meant, _)| meant).collect();
        assert_eq!(names.len(), MEANT.trim().lines().count());
        for (at, name) in names.iter().enumerate() {
            assert!(
                !names.iter().skip(at + 1).any(|other| other == name),
                "{name}"
            );
        }
    }
}
