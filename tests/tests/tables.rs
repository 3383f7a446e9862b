//! Tables hold what the document holds: held against the document's own JSON, cell by cell.

use std::collections::BTreeSet;

use journeykit::model::{Research, Source, SourceKind};
use journeykit::table::{Cells, DataTable};
use journeykit::{Atlas, Gap, GapOptions};
use journeykit_tests::cases::{files, root};
use serde_json::Value;

fn examples() -> Vec<(String, Atlas)> {
    let files = files(&root().join("examples"));
    files
        .iter()
        .map(|file| {
            (
                file.display().to_string(),
                Atlas::from_slice(&std::fs::read(file).unwrap()).unwrap(),
            )
        })
        .collect()
}

/// Every cell of a member equals what stands at the row's pointer, and what is unknown is nothing.
fn holds(table: &DataTable, document: &Value, language: &str) {
    let Cells::Text(pointers) = &table.column("pointer").unwrap().cells else {
        panic!("pointers are texts")
    };
    assert_eq!(pointers.len(), table.rows);
    let names: BTreeSet<&str> = table
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(
        names.len(),
        table.columns.len(),
        "{}: a column stands twice",
        table.name
    );
    let own = table.columns.iter().position(|column| {
        !column.doc.starts_with("The id of what it stands in")
            && column.name != "of"
            && column.name != "of_id"
    });
    for column in &table.columns[own.unwrap()..table.columns.len() - 1] {
        for (row, pointer) in pointers.iter().enumerate() {
            let part = document.pointer(pointer.as_ref().unwrap()).unwrap();
            let value = column
                .name
                .split('.')
                .fold(part, |value, name| &value[name]);
            let cell = match &column.cells {
                Cells::Bool(cells) => cells[row].map_or(Value::Null, Value::from),
                Cells::Integer(cells) => cells[row].map_or(Value::Null, Value::from),
                Cells::Number(cells) => cells[row].map_or(Value::Null, Value::from),
                Cells::Text(cells) => cells[row].clone().map_or(Value::Null, Value::from),
                Cells::Integers(cells) => Value::from(cells[row].clone()),
                Cells::Texts(cells) => Value::from(cells[row].clone()),
            };
            assert!(
                same(&cell, value, language),
                "{} {}: {cell} is not {value}",
                column.name,
                pointers[row].as_ref().unwrap()
            );
        }
    }
}

fn same(cell: &Value, value: &Value, language: &str) -> bool {
    match (cell, value) {
        (Value::Array(cells), Value::Null) => cells.is_empty(),
        (Value::Array(cells), Value::Array(values)) => {
            cells.len() == values.len()
                && cells
                    .iter()
                    .zip(values)
                    .all(|(cell, value)| same(cell, value, language))
        }
        (Value::Number(cell), Value::Number(value)) => cell.as_f64() == value.as_f64(),
        // A text in several languages; or what can be anything, spelled out.
        (Value::String(text), Value::Object(table)) => {
            table.values().any(|each| each == text)
                && table.get(language).is_none_or(|each| each == text)
                || text.parse::<Value>().is_ok_and(|json| json == *value)
        }
        (Value::String(text), other) if !other.is_string() => {
            text.parse::<Value>().is_ok_and(|json| json == *other)
        }
        (Value::String(text), Value::String(other)) => {
            text == other || text.parse::<Value>().is_ok_and(|json| json == *value)
        }
        _ => cell == value,
    }
}

/// How many objects stand in lists of that name.
fn count(value: &Value, name: &str) -> usize {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(member, below)| {
                let here = if member == name {
                    below.as_array().map_or(0, |list| {
                        list.iter().filter(|item| item.is_object()).count()
                    })
                } else {
                    0
                };
                here + count(below, name)
            })
            .sum(),
        Value::Array(list) => list.iter().map(|item| count(item, name)).sum(),
        _ => 0,
    }
}

#[test]
fn tables_of_the_examples_hold_what_they_hold() {
    let mut rows = 0;
    for (file, atlas) in examples() {
        let document: Value = serde_json::from_str(&atlas.to_json()).unwrap();
        for name in Atlas::tables() {
            for language in [None, Some("sv")] {
                let table = atlas.table(&name, language).unwrap();
                holds(
                    &table,
                    &document,
                    language.unwrap_or(atlas.language.as_str()),
                );
                rows += table.rows;
            }
        }
        for name in [
            "stages",
            "steps",
            "touchpoints",
            "gains",
            "personas",
            "evidence",
            "decisions",
        ] {
            assert_eq!(
                atlas.table(name, None).unwrap().rows,
                count(&document, name),
                "{file}: {name}"
            );
        }
        // Initiatives name pains too: those lists have a table of their own.
        let pains = ["pains", "pain_refs"].map(|name| atlas.table(name, None).unwrap().rows);
        assert_eq!(pains[0] + pains[1], count(&document, "pains"), "{file}");
    }
    assert!(rows > 5_000, "{rows}");
}

#[test]
fn tables_of_gaps_hold_what_they_hold() {
    for (file, atlas) in examples() {
        let [before, after] = [0, 1].map(|at| atlas.maps.at(at).unwrap().id.as_str().to_owned());
        let gap = atlas.gap(&before, &after, &GapOptions::default()).unwrap();
        let document = serde_json::to_value(&gap).unwrap();
        for name in Gap::tables() {
            holds(&gap.table(&name, None, None).unwrap(), &document, "");
        }
        assert_eq!(
            gap.table("changes", None, None).unwrap().rows,
            gap.changes.len(),
            "{file}"
        );
        assert_eq!(
            gap.table("pains", None, None).unwrap().rows,
            gap.pains.len(),
            "{file}"
        );
    }
}

#[test]
fn columns_are_the_same_whatever_a_document_holds() {
    let empty = Atlas::builder("1.0", "t", "en").build().unwrap();
    let full = &examples()[0].1;
    for name in Atlas::tables() {
        let columns = |atlas: &Atlas| {
            atlas
                .table(&name, None)
                .unwrap()
                .columns
                .into_iter()
                .map(|column| column.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(columns(&empty), columns(full));
        assert_eq!(empty.table(&name, None).unwrap().rows, 0);
    }
}

#[test]
fn a_part_says_what_it_stands_in() {
    let atlas = &examples()[0].1;
    let evidence = atlas.table("evidence", None).unwrap();
    let texts = |name: &str| match &evidence.column(name).unwrap().cells {
        Cells::Text(cells) => cells.clone(),
        other => panic!("{other:?}"),
    };
    let (of, id, pointers) = (texts("of"), texts("of_id"), texts("pointer"));
    assert!(evidence.rows > 0);
    for row in 0..evidence.rows {
        let pointer = pointers[row].as_ref().unwrap();
        let (holder, _) = pointer.rsplit_once("/evidence/").unwrap();
        let Some(journeykit::reflect::View::Entity(entity)) = atlas.get(holder) else {
            panic!("{holder}")
        };
        if let Some(own) = entity.id() {
            assert_eq!(
                (of[row].as_deref(), id[row].as_deref()),
                (Some(entity.kind_name()), Some(own)),
                "{pointer}"
            );
        }
    }
}

#[test]
fn a_table_that_nobody_knows_is_told_with_one_that_may_be_meant() {
    let report = examples()[0].1.table("touchpoint", None).unwrap_err();
    assert_eq!(report.findings[0].code, "table.unknown");
    assert_eq!(
        report.findings[0].hint.as_deref(),
        Some("did you mean `touchpoints`?")
    );
}

#[test]
fn a_date_of_a_month_or_a_year_is_a_text_in_its_column() {
    let dates = ["2019-03", "2018", "2019-03-14"];
    let sources = dates.map(|date| {
        Source::builder(format!("s-{date}"), "Report", SourceKind::Document).date(date)
    });
    let atlas = Atlas::builder("1.0", "t", "en")
        .research(Research::builder().sources(sources))
        .build()
        .unwrap();
    let table = atlas.table("sources", None).unwrap();
    assert_eq!(
        table.column("date").unwrap().cells,
        Cells::Text(dates.map(|date| Some(date.to_owned())).to_vec())
    );
}
