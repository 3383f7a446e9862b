//! The rules of reading: a document that breaks one of them can't be read at
//! all.
//!
//! Each has a code, a severity, the part of the library that raises it and its
//! source, then its message in English, Norwegian and Swedish, and hints, of
//! which the first whose placeholders are all known is shown.

use crate::finding::rules;

rules! {
    TEXT_UTF8 = "text.utf8", Error, Decoder, "RFC 8259, section 8.1" {
        "the text is not UTF-8 from byte {byte} on"
        "teksten er ikke UTF-8 fra og med byte {byte}"
        "texten är inte UTF-8 från och med byte {byte}"
        => "save the file as UTF-8" "lagre filen som UTF-8" "spara filen som UTF-8"
    }
    JSON_BOM = "json.bom", Error, Decoder, "RFC 8259, section 8.1" {
        "the text begins with a byte-order mark"
        "teksten begynner med et byte-rekkefølgemerke (BOM)"
        "texten börjar med en byteordningsmarkör (BOM)"
        => "save the file as UTF-8 without BOM" "lagre filen som UTF-8 uten BOM" "spara filen som UTF-8 utan BOM"
    }
    JSON_SYNTAX = "json.syntax", Error, Decoder, "RFC 8259" {
        "expected {expected}, found {found}, in line {line}, column {column}"
        "forventet {expected}, fant {found}, i linje {line}, kolonne {column}"
        "förväntade {expected}, fann {found}, på rad {line}, kolumn {column}"
    }
    JSON_NAME = "json.name", Error, Decoder, "RFC 8259, section 4" {
        "the name `{value}` is not in double quotes"
        "navnet `{value}` står ikke i doble anførselstegn"
        "namnet `{value}` står inte inom dubbla citattecken"
        => "names of members are texts" "navn på felter er tekster" "namn på fält är texter"
    }
    JSON_KEY = "json.key", Error, Decoder, "RFC 8259, section 4" {
        "the name `{value}` is no text"
        "navnet `{value}` er ikke en tekst"
        "namnet `{value}` är inte en text"
        => "write it in quotes, as in {quoted}: in YAML, `no` without quotes means false"
           "skriv det i anførselstegn, som i {quoted}: i YAML betyr `no` uten anførselstegn false"
           "skriv det inom citattecken, som i {quoted}: i YAML betyder `no` utan citattecken false"
        => "names are texts: write it in quotes" "navn er tekster: skriv det i anførselstegn" "namn är texter: skriv det inom citattecken"
    }
    NUMBER_NOT_FINITE = "number.not_finite", Error, Decoder, "RFC 8259, section 6" {
        "`{found}` is no number that JSON can hold"
        "`{found}` er ikke et tall som kan skrives i JSON"
        "`{found}` är inget tal som kan skrivas i JSON"
        => "leave the member out where nothing is known" "utelat feltet når ingenting er kjent" "utelämna fältet när inget är känt"
    }
    VALUE_FOREIGN = "value.foreign", Error, Decoder, "RFC 8259, section 3" {
        "a value of type `{value}` has no form in JSON"
        "en verdi av typen `{value}` kan ikke skrives som JSON"
        "ett värde av typen `{value}` kan inte skrivas som JSON"
        => "give it as a text, a number, true or false, a list or an object"
           "oppgi den som en tekst, et tall, true eller false, en liste eller et objekt"
           "ange det som en text, ett tal, true eller false, en lista eller ett objekt"
    }
    JSON_SURROGATE = "json.surrogate", Error, Decoder, "RFC 8259, section 8.2" {
        "half of a surrogate pair stands alone, in line {line}, column {column}"
        "et halvt surrogatpar står alene, i linje {line}, kolonne {column}"
        "ett halvt surrogatpar står ensamt, på rad {line}, kolumn {column}"
    }
    JSON_DUPLICATE_KEY = "json.duplicate_key", Error, Decoder, "RFC 8259, section 4" {
        "`{name}` stands twice in this object"
        "`{name}` står to ganger i dette objektet"
        "`{name}` står två gånger i det här objektet"
        => "keep one of them" "behold den ene" "behåll den ena"
    }
    JSON_MISMATCH = "json.mismatch", Error, Decoder, "journeykit: what can't be read is told, not guessed" {
        "this can't be read: {value}"
        "dette kan ikke leses: {value}"
        "det här går inte att läsa: {value}"
    }
    LIMIT_TEXT = "limit.text", Error, Decoder, "journeykit: input from strangers may not take all memory or time" {
        "the text is longer than {limit} bytes"
        "teksten er lengre enn {limit} byte"
        "texten är längre än {limit} byte"
        => "raise `text_bytes` if you trust the source" "hev `text_bytes` hvis du stoler på kilden" "höj `text_bytes` om du litar på källan"
    }
    LIMIT_DEPTH = "limit.depth", Error, Decoder, "journeykit: input from strangers may not take all memory or time" {
        "objects and lists stand more than {limit} deep"
        "objekter og lister ligger mer enn {limit} nivåer dypt i hverandre"
        "objekt och listor ligger mer än {limit} nivåer djupt i varandra"
    }
    LIMIT_VALUES = "limit.values", Error, Decoder, "journeykit: input from strangers may not take all memory or time" {
        "the text holds more than {limit} values"
        "teksten har mer enn {limit} verdier"
        "texten har mer än {limit} värden"
        => "raise `values` if you trust the source" "hev `values` hvis du stoler på kilden" "höj `values` om du litar på källan"
    }
    LIMIT_STRING = "limit.string", Error, Decoder, "journeykit: input from strangers may not take all memory or time" {
        "a text is longer than {limit} bytes"
        "en tekst er lengre enn {limit} byte"
        "en text är längre än {limit} byte"
        => "raise `string_bytes` if you trust the source" "hev `string_bytes` hvis du stoler på kilden" "höj `string_bytes` om du litar på källan"
    }
    LIMIT_MEMORY = "limit.memory", Error, Decoder, "journeykit: input from strangers may not take all memory or time" {
        "what is read takes more than {limit} bytes of memory"
        "det som leses tar mer enn {limit} byte minne"
        "det som läses tar mer än {limit} byte minne"
        => "raise `memory_bytes` if you trust the source" "hev `memory_bytes` hvis du stoler på kilden" "höj `memory_bytes` om du litar på källan"
    }
    VERSION_MISSING = "version.missing", Error, Schema, "journeykit: a reader must know which version of the format a document has" {
        "the document does not say which version of the format it has"
        "dokumentet oppgir ikke hvilken versjon av formatet det bruker"
        "dokumentet anger inte vilken version av formatet det använder"
        => "add `\"schema_version\": \"1.0\"`" "legg til `\"schema_version\": \"1.0\"`" "lägg till `\"schema_version\": \"1.0\"`"
    }
    VERSION_INVALID = "version.invalid", Error, Schema, "journeykit: a reader must know which version of the format a document has" {
        "`{value}` is not a version of the format"
        "`{value}` er ikke en versjon av formatet"
        "`{value}` är inte en version av formatet"
        => "write a version such as \"1.0\"" "skriv en versjon som \"1.0\"" "skriv en version som \"1.0\""
    }
    VERSION_NEWER = "version.newer", Error, Schema, "journeykit: a reader must not guess what a later version of the format means" {
        "version {value} of the format is newer than this library knows"
        "versjon {value} av formatet er nyere enn dette biblioteket kjenner"
        "version {value} av formatet är nyare än det här biblioteket känner till"
        => "update journeykit" "oppdater journeykit" "uppdatera journeykit"
    }
    VERSION_OLDER = "version.older", Error, Schema, "journeykit: a reader must not guess what a version that was never released means" {
        "version {value} of the format was never released"
        "versjon {value} av formatet er aldri utgitt"
        "version {value} av formatet har aldrig släppts"
        => "the first version is \"1.0\"" "den første versjonen er \"1.0\"" "den första versionen är \"1.0\""
    }
    MEMBER_UNKNOWN = "member.unknown", Error, Schema, "journeykit: a misspelt name would lose what it holds" {
        "`{name}` is not a member here"
        "feltet `{name}` finnes ikke her"
        "fältet `{name}` finns inte här"
        => "the document says version {version}, which is newer than this library: update journeykit"
           "dokumentet oppgir versjon {version}, som er nyere enn dette biblioteket: oppdater journeykit"
           "dokumentet anger version {version}, som är nyare än det här biblioteket: uppdatera journeykit"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
        => "`{name}` belongs to each item of `{list}`" "`{name}` hører hjemme i hvert element i `{list}`" "`{name}` hör hemma i varje element i `{list}`"
        => "`{name}` belongs in `{place}`" "`{name}` hører hjemme i `{place}`" "`{name}` hör hemma i `{place}`"
        => "did you mean `{other}`, which belongs to the {kind}?"
           "mente du `{other}`, som hører til {kind}?"
           "menade du `{other}`, som hör till {kind}?"
        => "`{name}` belongs to the {kind}" "`{name}` hører til {kind}" "`{name}` hör till {kind}"
        => "leave it out, or put it into `extensions`" "ta det bort, eller flytt det til `extensions`" "ta bort det, eller flytta det till `extensions`"
    }
    MEMBER_MISSING = "member.missing", Error, Schema, "journeykit: some members carry the meaning of the whole and can't be left out" {
        "`{name}` is missing"
        "`{name}` mangler"
        "`{name}` saknas"
    }
    TYPE_WRONG = "type.wrong", Error, Schema, "journeykit: each member holds one type of value" {
        "expected {expected}, found {found}"
        "forventet {expected}, fant {found}"
        "förväntade {expected}, fann {found}"
        => "write a number from {min} to {max}: `{value}` may be {number}"
           "skriv et tall fra {min} til {max}: `{value}` kan være {number}"
           "skriv ett tal från {min} till {max}: `{value}` kan vara {number}"
        => "write a number from {min} to {max}" "skriv et tall fra {min} til {max}" "skriv ett tal från {min} till {max}"
        => "name the {kind} by its id, which is a text" "oppgi {kind} med id-en, som er en tekst" "ange {kind} med dess id, som är en text"
        => "write it in quotes, as in {quoted}" "skriv det i anførselstegn, som i {quoted}" "skriv det inom citattecken, som i {quoted}"
        => "write it as in {example}" "skriv det som i {example}" "skriv det som i {example}"
    }
    TYPE_NULL = "type.null", Error, Schema, "journeykit: what is unknown is left out, so that absence is said in one way" {
        "`null` stands where {expected} belongs"
        "`null` står der {expected} hører hjemme"
        "`null` står där {expected} hör hemma"
        => "leave the member out where nothing is known" "utelat feltet når ingenting er kjent" "utelämna fältet när inget är känt"
    }
    WORD_UNKNOWN = "word.unknown", Error, Schema, "journeykit: closed lists of words keep documents comparable" {
        "`{value}` is none of: {words}"
        "`{value}` er ikke et av ordene: {words}"
        "`{value}` är inte något av orden: {words}"
        => "the document says version {version}, which is newer than this library: update journeykit"
           "dokumentet oppgir versjon {version}, som er nyere enn dette biblioteket: oppdater journeykit"
           "dokumentet anger version {version}, som är nyare än det här biblioteket: uppdatera journeykit"
        => "journeykit counts calendar time: give it in `{calendar}`, with nights and weekends"
           "journeykit regner i kalendertid: oppgi det i `{calendar}`, med netter og helger"
           "journeykit räknar i kalendertid: ange det i `{calendar}`, med nätter och helger"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    NUMBER_WHOLE = "number.whole", Error, Schema, "journeykit: counts and scores are whole numbers" {
        "{value} is not a whole number"
        "{value} er ikke et helt tall"
        "{value} är inte ett heltal"
    }
    NUMBER_TENTHS = "number.tenths", Error, Decoder, "journeykit: feelings are told in tenths, so that curves can be computed exactly" {
        "{value} has more than one decimal"
        "{value} har mer enn én desimal"
        "{value} har mer än en decimal"
        => "round it to one decimal, such as 0.5" "rund av til én desimal, slik som 0.5" "avrunda till en decimal, till exempel 0.5"
    }
    NUMBER_RANGE = "number.range", Error, Schema, "journeykit: scores have fixed ends, so that they can be compared" {
        "{value} is out of range"
        "{value} er utenfor det tillatte området"
        "{value} är utanför det tillåtna området"
        => "give a value from {min} to {max}" "oppgi en verdi fra {min} til {max}" "ange ett värde från {min} till {max}"
    }
    ID_INVALID = "id.invalid", Error, Schema, "journeykit: ids must stay readable in addresses, file names and pointers" {
        "`{value}` is not an id"
        "`{value}` er ikke en id"
        "`{value}` är inte ett id"
        => "the id of the {kind} begins with a-z and has only a-z, 0-9, `_` and `-`, 64 at most"
           "id-en til {kind} begynner med a-z og har bare a-z, 0-9, `_` og `-`, høyst 64"
           "id:t för {kind} börjar med a-z och har bara a-z, 0-9, `_` och `-`, högst 64"
        => "begin with a-z and use only a-z, 0-9, `_` and `-`, 64 at most"
           "begynn med a-z og bruk bare a-z, 0-9, `_` og `-`, høyst 64"
           "börja med a-z och använd bara a-z, 0-9, `_` och `-`, högst 64"
    }
    ID_DUPLICATE = "id.duplicate", Error, Decoder, "journeykit: an id names one thing" {
        "the id `{value}` stands twice"
        "id-en `{value}` står to ganger"
        "id:t `{value}` står två gånger"
        => "give each its own id" "gi hver sin egen id" "ge var och en sitt eget id"
    }
    DATE_INVALID = "date.invalid", Error, Decoder, "ISO 8601" {
        "`{value}` is not a date"
        "`{value}` er ikke en dato"
        "`{value}` är inte ett datum"
        => "months run from 01 to {months}" "månedene går fra 01 til {months}" "månaderna går från 01 till {months}"
        => "that month has {days} days" "den måneden har {days} dager" "den månaden har {days} dagar"
        => "write it as 2026-11-22, or as {month} or {year} if no more is known"
           "skriv den som 2026-11-22, eller som {month} eller {year} hvis mer ikke er kjent"
           "skriv det som 2026-11-22, eller som {month} eller {year} om mer inte är känt"
        => "write it as 2026-11-22" "skriv den som 2026-11-22" "skriv det som 2026-11-22"
    }
    MOMENT_INVALID = "moment.invalid", Error, Decoder, "ISO 8601" {
        "`{value}` is not a date or a date with time"
        "`{value}` er ikke en dato eller en dato med klokkeslett"
        "`{value}` är inte ett datum eller ett datum med klockslag"
        => "write it as 2026-11-22 or 2026-11-22T14:30" "skriv den som 2026-11-22 eller 2026-11-22T14:30" "skriv det som 2026-11-22 eller 2026-11-22T14:30"
    }
    LANGUAGE_INVALID = "language.invalid", Error, Schema, "BCP 47 (RFC 5646)" {
        "`{value}` is not a language tag"
        "`{value}` er ikke en språkkode"
        "`{value}` är inte en språktagg"
        => "write a tag such as `nb`, `sv` or `en-GB`" "skriv en kode som `nb`, `sv` eller `en-GB`" "skriv en tagg som `nb`, `sv` eller `en-GB`"
    }
    TEXT_EMPTY = "text.empty", Error, Schema, "journeykit: what is unknown is left out, since an empty text hides that nothing is known" {
        "this text has no language in it"
        "denne teksten er ikke oppgitt på noe språk"
        "den här texten är inte angiven på något språk"
        => "leave the member out where nothing is known" "utelat feltet når ingenting er kjent" "utelämna fältet när inget är känt"
    }
    CURRENCY_INVALID = "currency.invalid", Error, Schema, "ISO 4217" {
        "`{value}` is not a currency code"
        "`{value}` er ikke en valutakode"
        "`{value}` är inte en valutakod"
        => "write three capital letters such as NOK or SEK" "skriv tre store bokstaver som NOK eller SEK" "skriv tre stora bokstäver som NOK eller SEK"
    }
    POINTER_UNKNOWN = "pointer.unknown", Error, Decoder, "RFC 6901" {
        "`{value}` points at nothing in this document"
        "`{value}` peker ikke på noe i dette dokumentet"
        "`{value}` pekar inte på något i det här dokumentet"
    }
}
