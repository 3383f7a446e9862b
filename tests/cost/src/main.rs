//! Measures every public operation on every kind of document: `tests/run cost`.
//!
//! Work is counted in instructions, by callgrind: this program runs itself under it, once for each document and size,
//! and callgrind writes down what each call of [`counted`] took. Memory is counted without it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use journeykit_cost::bounds::{
    FEW_INSTRUCTIONS, MOST_MEMORY, MOST_PER_DOUBLING, is_beyond, per_doubling, text_of,
    text_of_at_least,
};
use journeykit_cost::documents::DOCUMENTS;
use journeykit_cost::many::{self, Items};
use journeykit_cost::memory::measured;
use journeykit_cost::operations::{OPERATIONS, Operation, Subject};

/// The sizes of the texts whose work is compared, in bytes: large enough that a product of two lists shows.
const SIZES: [usize; 2] = [80_000, 160_000];

/// The size of the text at which memory is measured.
const SIZE_OF_MEMORY: usize = 400_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [run, document, bytes] if run == "run" => run_all(document, bytes),
        [part] => measure_all(part),
        _ => measure_all(""),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// One operation. Callgrind knows the function by its name.
#[inline(never)]
fn counted(operation: &Operation, subject: &Subject) -> bool {
    (operation.run)(subject).is_some()
}

/// Runs all operations on a document, and tells the size of the text and of the gap, and what could be run.
fn run_all(document: &str, bytes: &str) -> Outcome<bool> {
    let text = text(document, bytes.parse()?).ok_or("no such document")?;
    let subject = Subject::of(text).map_err(|report| report.to_string())?;
    println!(
        "{} {}",
        subject.text.len(),
        subject.gap.as_ref().map_or(0, |(_, text)| text.len())
    );
    for operation in OPERATIONS {
        println!("{}", counted(operation, &subject));
    }
    Ok(true)
}

/// The text of a document by its name: one that is made by hand, or one with many items in a list of the model.
fn text(name: &str, bytes: usize) -> Option<String> {
    if let Some(document) = DOCUMENTS.iter().find(|known| known.name == name) {
        return Some(text_of(document, bytes));
    }
    let lists = many::lists();
    let way = lists.get(name)?;
    let of = |n| many::document(&[way], n, Items::Small);
    Some(text_of_at_least(&of, bytes))
}

/// The names of what is measured: `lists` are the lists of the model, anything else is a part of the names of the
/// documents made by hand.
fn names(part: &str) -> Vec<String> {
    if part == "lists" {
        return many::lists().into_keys().collect();
    }
    let names = DOCUMENTS.iter().map(|document| document.name.to_owned());
    names.filter(|name| name.contains(part)).collect()
}

/// What a run under callgrind gave: the sizes of text and gap, and the instructions of each operation that could be run.
struct Run {
    text: usize,
    gap: usize,
    counts: Vec<Option<u64>>,
}

fn under_callgrind(document: &str, bytes: usize, folder: &Path) -> Outcome<Run> {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder)?;
    let out = Command::new("valgrind")
        .args([
            "--tool=callgrind",
            "--quiet",
            "--collect-atstart=no",
            "--compress-strings=yes",
        ])
        .args([
            "--toggle-collect=cost::counted",
            "--dump-after=cost::counted",
        ])
        .arg(format!(
            "--callgrind-out-file={}",
            folder.join("out").display()
        ))
        .arg(std::env::current_exe()?)
        .args(["run", document, &bytes.to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    if !out.status.success() {
        return Err(format!("{document} at {bytes} bytes: {}", out.status).into());
    }
    let out = String::from_utf8(out.stdout)?;
    let mut lines = out.lines();
    let sizes = lines
        .next()
        .and_then(|line| line.split_once(' '))
        .ok_or("no sizes")?;
    let mut counts = Vec::new();
    for (number, could) in lines.enumerate() {
        let dump = std::fs::read_to_string(folder.join(format!("out.{}", number + 1)))?;
        let total = dump.lines().find_map(|line| line.strip_prefix("totals: "));
        let total = total.ok_or("a dump without totals")?.trim().parse()?;
        counts.push((could == "true").then_some(total));
    }
    Ok(Run {
        text: sizes.0.parse()?,
        gap: sizes.1.parse()?,
        counts,
    })
}

/// What was measured of an operation on a document.
struct Row {
    document: String,
    ratio: f64,
    instructions_per_byte: f64,
    memory: f64,
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn measure_all(part: &str) -> Outcome<bool> {
    let folder = std::env::temp_dir().join(format!("journeykit-cost-{}", std::process::id()));
    let mut rows: Vec<Vec<Row>> = OPERATIONS.iter().map(|_| Vec::new()).collect();
    for name in names(part) {
        eprintln!("{name}");
        let [small, large] = SIZES.map(|bytes| under_callgrind(&name, bytes, &folder));
        let (small, large) = (small?, large?);
        let text = text(&name, SIZE_OF_MEMORY).ok_or("no such document")?;
        let subject = Subject::of(text).map_err(|report| report.to_string())?;
        for (number, operation) in OPERATIONS.iter().enumerate() {
            let (Some(Some(one)), Some(Some(other))) =
                (small.counts.get(number), large.counts.get(number))
            else {
                continue;
            };
            let size = |run: &Run| run.text + if operation.of_gap { run.gap } else { 0 };
            let gap = subject.gap.as_ref().filter(|_| operation.of_gap);
            let text = subject.text.len() + gap.map_or(0, |(_, text)| text.len());
            let memory = measured(|| (operation.run)(&subject));
            rows[number].push(Row {
                document: name.clone(),
                ratio: per_doubling((size(&small), size(&large)), (*one, *other)),
                instructions_per_byte: *other as f64 / size(&large) as f64,
                memory: memory.peak as f64 / text as f64,
            });
        }
    }
    let _ = std::fs::remove_dir_all(&folder);
    Ok(tell(&rows))
}

/// Prints the worst of each operation as a table, then what is beyond its bounds. Whether nothing is.
fn tell(rows: &[Vec<Row>]) -> bool {
    let mut out = std::io::stdout().lock();
    let mut beyond = Vec::new();
    let _ = writeln!(
        out,
        "| operation | most work per doubling | on | most instructions a byte | most memory | on |\n|---|--:|---|--:|--:|---|"
    );
    for (operation, rows) in OPERATIONS.iter().zip(rows) {
        let by = |value: fn(&Row) -> f64| {
            rows.iter()
                .max_by(|one, other| value(one).total_cmp(&value(other)))
        };
        let (Some(work), Some(memory), Some(dense)) = (
            by(|row| row.ratio),
            by(|row| row.memory),
            by(|row| row.instructions_per_byte),
        ) else {
            continue;
        };
        let _ = writeln!(
            out,
            "| {} | {:.2} | {} | {:.0} | {:.1} x | {} |",
            operation.name,
            work.ratio,
            work.document,
            dense.instructions_per_byte,
            memory.memory,
            memory.document
        );
        let bad = rows.iter().filter(|row| {
            let grows =
                row.ratio > MOST_PER_DOUBLING && row.instructions_per_byte > FEW_INSTRUCTIONS;
            (grows || row.memory > MOST_MEMORY) && !is_beyond(operation.name, &row.document)
        });
        beyond.extend(bad.map(|row| {
            format!(
                "{} of {}: {:.2} per doubling, {:.0} instructions a byte, memory {:.1} x",
                operation.name, row.document, row.ratio, row.instructions_per_byte, row.memory
            )
        }));
    }
    for line in &beyond {
        let _ = writeln!(out, "beyond the bounds: {line}");
    }
    beyond.is_empty()
}
