//! Every table of an atlas and of a gap: columns of one length and of one order, with rows that point at what is there.

use journeykit::table::{Cells, DataTable};
use journeykit::{Atlas, Gap, GapOptions};
use serde_json::Value;

pub(super) fn tables(bytes: &[u8]) {
    let Some(atlas) = super::atlas(bytes) else {
        return;
    };
    let document = serde_json::from_str::<Value>(&atlas.to_json()).ok();
    let language = [None, Some("sv"), Some("xx")][bytes.len() % 3];
    for name in Atlas::tables() {
        let table = atlas
            .table(&name, language)
            .expect("it is one of the tables");
        is_sound(&table, document.as_ref());
    }
    let Some([before, after]) = super::two_maps(&atlas) else {
        return;
    };
    let Ok(gap) = atlas.gap(before, after, &GapOptions::default()) else {
        return;
    };
    let document: Value = serde_json::to_value(&gap).expect("a gap is data");
    for name in Gap::tables() {
        for atlas in [Some(&atlas), None] {
            let table = gap.table(&name, language, atlas);
            is_sound(&table.expect("it is one of the tables"), Some(&document));
        }
    }
}

fn is_sound(table: &DataTable, document: Option<&Value>) {
    let mut names: Vec<&str> = table
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "a column of {} stands twice", table.name);
    for column in &table.columns {
        assert_eq!(
            length(&column.cells),
            table.rows,
            "{} of {}",
            column.name,
            table.name
        );
    }
    let Some(Cells::Text(pointers)) = table.column("pointer").map(|column| &column.cells) else {
        panic!("{} has no pointers", table.name)
    };
    let Some(document) = document else { return };
    for pointer in pointers {
        let there = pointer
            .as_ref()
            .and_then(|pointer| document.pointer(pointer));
        assert!(
            there.is_some(),
            "{}: {pointer:?} points at nothing",
            table.name
        );
    }
}

fn length(cells: &Cells) -> usize {
    match cells {
        Cells::Bool(cells) => cells.len(),
        Cells::Integer(cells) => cells.len(),
        Cells::Number(cells) => cells.len(),
        Cells::Text(cells) => cells.len(),
        Cells::Integers(cells) => cells.len(),
        Cells::Texts(cells) => cells.len(),
    }
}
