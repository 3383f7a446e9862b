//! Words that agree with what they are said of: numbers before nouns, and
//! adjectives with the gender and number of their noun.

use super::labels::Label;
use crate::finding::Lang;
use crate::gap::{ChangeKind, Element};

impl Label {
    /// The label for one thing, or for any other number of things; `one` is the
    /// label of the singular, `self` that of the plural.
    ///
    /// ```
    /// use journeykit::Lang;
    /// use journeykit::render::Label;
    ///
    /// let changes = |count| Label::NChanges.counted(Label::NChangesOne, count, Lang::Nb);
    /// assert_eq!((changes(1), changes(9)), ("1 endring".to_owned(), "9 endringer".to_owned()));
    /// ```
    pub fn counted(self, one: Self, count: u64, lang: Lang) -> String {
        let label = if count == 1 { one } else { self };
        format!("{count} {}", label.in_lang(lang))
    }

    /// The name of an element's kind, such as touchpoint, and whether that noun
    /// is neuter in this language. English nouns have no gender and are not.
    ///
    /// ```
    /// use journeykit::Lang;
    /// use journeykit::gap::Element;
    /// use journeykit::render::Label;
    ///
    /// let (label, neuter) = Label::of_element(Element::Touchpoint, Lang::Nb);
    /// assert_eq!((label, neuter), (Label::ElementTouchpoint, true));
    /// assert!(!Label::of_element(Element::Touchpoint, Lang::Sv).1);
    /// ```
    pub fn of_element(element: Element, lang: Lang) -> (Self, bool) {
        let (label, gender) = match element {
            Element::Map => (Self::ElementMap, Self::GenderMap),
            Element::Stage => (Self::ElementStage, Self::GenderStage),
            Element::Step => (Self::ElementStep, Self::GenderStep),
            Element::Touchpoint => (Self::ElementTouchpoint, Self::GenderTouchpoint),
            Element::Pain => (Self::ElementPain, Self::GenderPain),
            Element::Gain => (Self::ElementGain, Self::GenderGain),
            Element::ProviderAction => (Self::ElementProviderAction, Self::GenderProviderAction),
            Element::Need => (Self::ElementNeed, Self::GenderNeed),
            Element::Constraint => (Self::ElementConstraint, Self::GenderConstraint),
            Element::Flow => (Self::ElementFlow, Self::GenderFlow),
            Element::Lane => (Self::ElementLane, Self::GenderLane),
            Element::Lens => (Self::ElementLens, Self::GenderLens),
        };
        (label, gender.in_lang(lang) == "neuter")
    }

    /// What a change does to so many elements of a kind: the word that agrees
    /// with them, as "nytt" of one new "steg" and "nye" of several.
    ///
    /// ```
    /// use journeykit::Lang;
    /// use journeykit::gap::{ChangeKind, Element};
    /// use journeykit::render::Label;
    ///
    /// let added = |count| Label::of_change(ChangeKind::Added, Element::Step, count, Lang::Nb);
    /// assert_eq!((added(1), added(3)), ("nytt", "nye"));
    /// ```
    pub fn of_change(kind: ChangeKind, element: Element, count: u64, lang: Lang) -> &'static str {
        let [many, common, neuter] = match kind {
            ChangeKind::Added | ChangeKind::Split => [
                Self::ChangeAdded,
                Self::ChangeAddedCommon,
                Self::ChangeAddedNeuter,
            ],
            ChangeKind::Removed | ChangeKind::Merged => [
                Self::ChangeRemoved,
                Self::ChangeRemovedCommon,
                Self::ChangeRemovedNeuter,
            ],
            ChangeKind::Changed | ChangeKind::Restated => [
                Self::ChangeChanged,
                Self::ChangeChangedCommon,
                Self::ChangeChangedNeuter,
            ],
            ChangeKind::Moved => [
                Self::ChangeMoved,
                Self::ChangeMovedCommon,
                Self::ChangeMovedNeuter,
            ],
            ChangeKind::Unstated => [
                Self::ChangeUnstated,
                Self::ChangeUnstatedCommon,
                Self::ChangeUnstatedNeuter,
            ],
        };
        let label = match (count, Self::of_element(element, lang).1) {
            (1, true) => neuter,
            (1, false) => common,
            _ => many,
        };
        label.in_lang(lang)
    }

    /// A text as a quotation of this language: “…”, «…», ”…” or »…«. A quotation
    /// in the text is put in single marks: ‘…’, in Swedish and Danish ’…’ and ›…‹.
    ///
    /// ```
    /// use journeykit::Lang;
    /// use journeykit::render::Label;
    ///
    /// assert_eq!(Label::quoted("Ring oss", Lang::Nb), "«Ring oss»");
    /// assert_eq!(Label::quoted("Say “I am here”", Lang::En), "“Say ‘I am here’”");
    /// ```
    pub fn quoted(text: &str, lang: Lang) -> String {
        let [open, close] = [Self::QuoteOpen, Self::QuoteClose].map(|mark| mark.in_lang(lang));
        let text = match lang {
            Lang::En | Lang::Nb | Lang::Nn => text.replace(open, "‘").replace(close, "’"),
            Lang::Sv => text.replace(['“', '”'], "’"),
            Lang::Da => text.replace(open, "›").replace(close, "‹"),
        };
        format!("{open}{text}{close}")
    }
}
