//! The tables that an atlas and a gap give.

use super::data_table::{DataTable, TextLanguages};
use super::filling::fill_table;
use super::layout::table_names;
use crate::finding::Report;
use crate::gap::Gap;
use crate::model::Atlas;

impl Atlas {
    /// The entities of one kind as a table, with a row for each: `touchpoints`,
    /// `steps`, `pains`, `personas`, `evidence` and whatever else stands in
    /// lists (see [`Atlas::tables`]).
    ///
    /// The first columns hold the ids of what an entity stands in, the last one
    /// the pointer to it. Texts are those in `language`, a BCP 47 tag, or else
    /// in the language of the document. Takes one walk over the document.
    ///
    /// ```
    /// use journeykit::Atlas;
    /// use journeykit::table::Cells;
    ///
    /// let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    ///   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Before","steps":[
    ///     {"id":"wait","name":"Waits","pains":[{"id":"silence","text":"Nobody says anything","severity":4}]}]}]}]}"#)?;
    /// let pains = atlas.table("pains", None)?;
    /// let names: Vec<&str> = pains.columns.iter().map(|column| column.name.as_str()).take(5).collect();
    /// assert_eq!(names, ["map", "stage", "step", "id", "text"]);
    /// let severity = pains.column("severity").unwrap();
    /// assert_eq!(severity.cells, Cells::Integer(vec![Some(4)]));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `table.unknown`: there is no table of this name.
    pub fn table(&self, name: &str, language: Option<&str>) -> Result<DataTable, Report> {
        let own = self.language.as_str();
        fill_table(self, Self::KIND, name, TextLanguages::of(language, own))
    }

    /// The names of all tables of an atlas: first those of entities with ids,
    /// then those of values and references.
    ///
    /// ```
    /// let tables = journeykit::Atlas::tables();
    /// assert!(tables.iter().any(|table| table == "touchpoints"));
    /// ```
    pub fn tables() -> Vec<String> {
        table_names(Self::KIND)
            .into_iter()
            .map(|table| table.name)
            .collect()
    }
}

impl Gap {
    /// The entities of one kind in a gap as a table: `changes`, `pains`,
    /// `gains`, `matches` and whatever else stands in lists, in the same form
    /// as those of [`Atlas::table`].
    ///
    /// `atlas` is the document that the gap was computed in; its language is
    /// used where `language` is absent. Without both, texts are in any language
    /// that they have, English first.
    ///
    /// # Errors
    /// `table.unknown`: there is no table of this name.
    pub fn table(
        &self,
        name: &str,
        language: Option<&str>,
        atlas: Option<&Atlas>,
    ) -> Result<DataTable, Report> {
        let own = atlas.map_or("", |atlas| atlas.language.as_str());
        fill_table(self, Self::KIND, name, TextLanguages::of(language, own))
    }

    /// The names of all tables of a gap.
    pub fn tables() -> Vec<String> {
        table_names(Self::KIND)
            .into_iter()
            .map(|table| table.name)
            .collect()
    }
}
