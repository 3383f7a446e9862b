//! The findings of a report as a table.

use super::data_table::{Cells, Column, DataTable, TextLanguages};
use crate::finding::{Finding, Report};
use crate::model::reflect::{Entity, Shape, View};
use crate::model::{Atlas, JourneyMap, Stage, Step};

/// A column with a text for each finding.
type TextColumn<'a> = (
    &'static str,
    &'static str,
    &'a dyn Fn(&Finding) -> Option<String>,
);

impl Report {
    /// The findings that are listed as a table, with a row for each: severity,
    /// code, message, hint, the names of the map, the stage and the step that
    /// each is about, and the pointer to it.
    ///
    /// `atlas` is the document that was checked; without it there are no names.
    /// These are in `language`, a BCP 47 tag, or else in the language of the
    /// document. Takes one walk down the document for each finding.
    ///
    /// ```
    /// use journeykit::table::Cells;
    /// use journeykit::{Atlas, CheckOptions};
    ///
    /// let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    ///   {"id":"today","title":"Moving house","state":"current","derived_from":"nothing"}]}"#)?;
    /// let table = atlas.check(&CheckOptions::default()).table(Some(&atlas), None);
    /// let Some(Cells::Text(maps)) = table.column("map").map(|column| &column.cells) else { panic!() };
    /// assert!(maps.contains(&Some("Moving house".to_owned())));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn table(&self, atlas: Option<&Atlas>, language: Option<&str>) -> DataTable {
        let languages = atlas.map(|atlas| TextLanguages::of(language, atlas.language.as_str()));
        let name = |kind: &'static str, member: &'static str| {
            move |finding: &Finding| {
                let entity = around(atlas?, &finding.pointer, kind)?;
                let Some(View::Text(text)) = entity.member(member) else {
                    return None;
                };
                let languages = languages?;
                Some(text.best(languages.wanted, languages.fallback).to_owned())
            }
        };
        let map = name(JourneyMap::KIND.type_name, "title");
        let stage = name(Stage::KIND.type_name, "name");
        let step = name(Step::KIND.type_name, "name");
        let columns: [TextColumn<'_>; 8] = [
            (
                "severity",
                "How much it matters: error, warning or info.",
                &|finding| Some(finding.severity.as_str().to_owned()),
            ),
            ("code", "The code of the rule that is broken.", &|finding| {
                Some(finding.code.to_string())
            }),
            ("message", "What was found.", &|finding| {
                Some(finding.message.clone())
            }),
            ("hint", "What to do about it.", &|finding| {
                finding.hint.clone()
            }),
            ("map", "The title of the map that it is about.", &map),
            ("stage", "The name of the stage that it is about.", &stage),
            ("step", "The name of the step that it is about.", &step),
            (
                "pointer",
                "The JSON Pointer to what it is about.",
                &|finding| Some(finding.pointer.clone()),
            ),
        ];
        let column = |(name, doc, cell): TextColumn<'_>| Column {
            cells: Cells::Text(self.findings.iter().map(cell).collect()),
            ..Column::new(name.to_owned(), doc, Shape::Text)
        };
        DataTable {
            name: "findings".to_owned(),
            rows: self.findings.len(),
            columns: columns.into_iter().map(column).collect(),
        }
    }
}

/// The entity of a kind that a pointer leads to or through.
fn around<'a>(atlas: &'a Atlas, pointer: &str, kind: &str) -> Option<&'a dyn Entity> {
    let mut view = View::Entity(atlas);
    for segment in pointer.split('/').skip(1) {
        view = view.pointer(&format!("/{segment}"))?;
        if let View::Entity(entity) = view
            && entity.kind().type_name == kind
        {
            return Some(entity);
        }
    }
    None
}
