//! Devices and social media that texts name, in English, Norwegian and Swedish.
//!
//! What a persona uses is written in words. A text of which we do not know what
//! it means could mean anything, so it never gives reason to report something.

use super::wording::words;
use crate::model::{Device, Text};

/// A word that names devices: short ones whole, others as part of a word too.
type Named = (&'static str, &'static [Device]);

/// Words for devices, and for what can be used with these. A telephone that
/// nobody describes may be a smartphone.
#[rustfmt::skip]
const DEVICES: &[Named] = &[
    ("smartphone", &[Device::Smartphone]), ("smarttelefon", &[Device::Smartphone]), ("iphone", &[Device::Smartphone]),
    ("android", &[Device::Smartphone]), ("mobil", &[Device::Smartphone, Device::Phone]),
    ("mobile", &[Device::Smartphone, Device::Phone]), ("phone", &[Device::Smartphone, Device::Phone]),
    ("telefon", &[Device::Smartphone, Device::Phone]), ("app", &[Device::Smartphone, Device::Tablet]),
    ("apps", &[Device::Smartphone, Device::Tablet]), ("apper", &[Device::Smartphone, Device::Tablet]),
    ("appar", &[Device::Smartphone, Device::Tablet]), ("tablet", &[Device::Tablet]), ("ipad", &[Device::Tablet]),
    ("nettbrett", &[Device::Tablet]), ("surfplatta", &[Device::Tablet]), ("läsplatta", &[Device::Tablet]),
    ("computer", &[Device::Computer]), ("laptop", &[Device::Computer]), ("desktop", &[Device::Computer]),
    ("pc", &[Device::Computer]), ("mac", &[Device::Computer]), ("macbook", &[Device::Computer]),
    ("datamaskin", &[Device::Computer]), ("dator", &[Device::Computer]), ("television", &[Device::Television]),
    ("tv", &[Device::Television]), ("fjernsyn", &[Device::Television]), ("paper", &[Device::Paper]),
    ("letter", &[Device::Paper]), ("papir", &[Device::Paper]), ("papper", &[Device::Paper]),
    ("brev", &[Device::Paper]), ("newspaper", &[Device::Paper]), ("tidning", &[Device::Paper]),
    ("avis", &[Device::Paper]), ("radio", &[Device::Other]), ("fax", &[Device::Other]), ("car", &[Device::Vehicle]),
    ("bil", &[Device::Vehicle]),
];

/// Words by which a telephone is one without apps.
#[rustfmt::skip]
const PLAIN_PHONES: &[&str] = &[
    "landline", "feature", "basic", "simple", "fasttelefon", "hustelefon", "enkel", "knappetelefon", "knapptelefon", "fast", "fixed",
];

/// The devices that are customers' own, and that one may or may not have.
pub(super) const OWN_DEVICES: &[Device] = &[Device::Smartphone, Device::Tablet, Device::Computer];

/// Social media by the names that people use, with the first name of each.
#[rustfmt::skip]
const SOCIAL_MEDIA: &[(&str, &str)] = &[
    ("facebook", "facebook"), ("messenger", "facebook"), ("instagram", "instagram"), ("insta", "instagram"),
    ("linkedin", "linkedin"), ("tiktok", "tiktok"), ("snapchat", "snapchat"), ("snap", "snapchat"),
    ("twitter", "twitter"), ("youtube", "youtube"), ("whatsapp", "whatsapp"), ("pinterest", "pinterest"),
    ("reddit", "reddit"), ("bluesky", "bluesky"), ("mastodon", "mastodon"), ("discord", "discord"),
    ("telegram", "telegram"), ("viber", "viber"), ("wechat", "wechat"), ("twitch", "twitch"), ("jodel", "jodel"),
    ("xing", "xing"),
];

/// What is written where somebody uses none.
const NONE: &[&str] = &["none", "ingen", "inga", "inget", "nothing"];

/// All languages of a text, in lower case.
fn languages(text: &Text) -> impl Iterator<Item = String> {
    let by_language = text.by_language().map(|(_, text)| text.to_lowercase());
    text.plain()
        .map(str::to_lowercase)
        .into_iter()
        .chain(by_language)
}

/// The shortest word that is looked for within others, in bytes.
const SHORTEST_WITHIN: usize = 5;

/// The devices that a text names or may mean. Empty where it names none.
fn devices_in(text: &Text) -> Vec<Device> {
    let mut found = Vec::new();
    for text in languages(text) {
        let plain = words(&text).any(|word| PLAIN_PHONES.contains(&word));
        for word in words(&text) {
            let named = DEVICES.iter().filter(|(name, _)| {
                word == *name || name.len() >= SHORTEST_WITHIN && word.contains(name)
            });
            for (name, devices) in named {
                let smart = word.contains("smart") && *name != word;
                found.extend(devices.iter().copied().filter(|device| match device {
                    Device::Smartphone => !plain,
                    Device::Phone => !smart,
                    _ => true,
                }));
            }
        }
    }
    found
}

/// The devices of a list of technologies; `None` if there is no list, or an
/// entry of which we do not know on which device it runs.
pub(super) fn devices(technologies: &[Text]) -> Option<Vec<Device>> {
    let mut all = Vec::new();
    for technology in technologies {
        let devices = devices_in(technology);
        if devices.is_empty() {
            return None;
        }
        all.extend(devices);
    }
    (!all.is_empty()).then_some(all)
}

/// Whether a text names a device that is surely one of the customer's own.
pub(super) fn is_digital(technology: &Text) -> bool {
    let devices = devices_in(technology);
    let any = devices.iter().any(|device| OWN_DEVICES.contains(device));
    any && !devices.contains(&Device::Phone)
}

/// The social media that a text names, each by one name.
pub(super) fn social_media_in(text: &Text) -> Vec<&'static str> {
    let mut found = Vec::new();
    for text in languages(text) {
        for word in words(&text) {
            let named = SOCIAL_MEDIA.iter().filter(|(name, _)| {
                word == *name || name.len() > SHORTEST_WITHIN && word.contains(name)
            });
            found.extend(named.map(|(_, medium)| *medium));
        }
    }
    found
}

/// Whether a text says that no social media are used.
pub(super) fn says_none(text: &Text) -> bool {
    languages(text).any(|text| NONE.contains(&text.trim()))
}

/// The social media of a list; `None` if there is no list, or an entry that
/// names none of those we know.
pub(super) fn social_media(list: &[Text]) -> Option<Vec<&'static str>> {
    let mut all = Vec::new();
    for entry in list {
        let named = social_media_in(entry);
        if named.is_empty() && !says_none(entry) {
            return None;
        }
        all.extend(named);
    }
    (!list.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Vec<Text> {
        texts.iter().copied().map(Text::from).collect()
    }

    #[test]
    fn devices_are_known_by_their_words() {
        let known = |list: &[&str], device| devices(&texts(list)).map(|all| all.contains(&device));
        assert_eq!(known(&["iPhone"], Device::Smartphone), Some(true));
        assert_eq!(
            known(&["Fasttelefon", "TV"], Device::Smartphone),
            Some(false)
        );
        assert_eq!(known(&["enkel mobil"], Device::Smartphone), Some(false));
        assert_eq!(known(&["Mobiltelefon"], Device::Smartphone), Some(true));
        assert_eq!(
            known(&["bärbar dator", "surfplatta"], Device::Computer),
            Some(true)
        );
        assert_eq!(known(&["smarttelefon"], Device::Computer), Some(false));
        // Nobody knows on what these run.
        assert_eq!(known(&["smarttelefon", "nettbank"], Device::Computer), None);
        assert_eq!(known(&[], Device::Computer), None);
        assert!(is_digital(&Text::from("Smartphone")) && is_digital(&Text::from("PC")));
        assert!(!is_digital(&Text::from("Telefon")) && !is_digital(&Text::from("TV")));
    }

    #[test]
    fn social_media_are_known_by_their_names() {
        let known = |list: &[&str]| social_media(&texts(list));
        assert_eq!(
            known(&["Facebook-grupper", "Snap"]),
            Some(vec!["facebook", "snapchat"])
        );
        assert_eq!(known(&["ingen"]), Some(Vec::new()));
        assert_eq!(known(&["Instagram", "bygdas gruppe"]), None);
        assert_eq!(known(&[]), None);
    }
}
