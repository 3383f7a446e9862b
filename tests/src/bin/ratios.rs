//! How fast journeykit is beside what else one would use: `cargo run --release -p journeykit-tests --features bench --bin ratios`.
//!
//! Medians of one run on one thread, all tasks of a round in turn, so that a busy moment of the machine meets them
//! all. What is freed is freed outside the measurement.

use std::hint::black_box;
use std::time::{Duration, Instant};

use journeykit::options::Limits;
use journeykit::{Atlas, CheckOptions, GapOptions, ReadOptions};
use journeykit_tests::{cases, generate, peer};
use serde_json::Value;

const SIZES: [usize; 3] = [24, 1_000, 64_000];

struct Task<'t> {
    name: &'t str,
    run: Box<dyn FnMut() -> Duration + 't>,
}

/// Measures one call, not the drop of what it gives.
fn timed<T>(task: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(task());
    let took = start.elapsed();
    drop(result);
    took
}

fn tasks<'t>(text: &'t str, schema: Option<&'t jsonschema::Validator>) -> Vec<Task<'t>> {
    let options = ReadOptions::default().limits(Limits::default().findings(usize::MAX));
    let atlas = Atlas::from_json_with(text, &options).expect("the generated document is read");
    let twin: peer::Atlas = serde_json::from_str(text).expect("the peer reads it too");
    let again = serde_json::to_string(&twin)
        .ok()
        .and_then(|text| Atlas::from_json_with(&text, &options).ok());
    assert!(again.as_ref() == Some(&atlas), "the peer loses something");
    let same = atlas.clone();
    let mut tasks = vec![
        Task {
            name: "decode",
            run: Box::new(move || timed(|| Atlas::from_json(text))),
        },
        Task {
            name: "decode, derived structs",
            run: Box::new(move || timed(|| serde_json::from_str::<peer::Atlas>(text))),
        },
        Task {
            name: "decode, serde_json::Value",
            run: Box::new(move || timed(|| serde_json::from_str::<Value>(text))),
        },
        Task {
            name: "decode and check",
            run: Box::new(move || {
                timed(|| {
                    Atlas::from_json(text)
                        .map(|atlas| (atlas.check(&CheckOptions::default()), atlas))
                })
            }),
        },
    ];
    if let Some(schema) = schema {
        tasks.push(Task {
            name: "Value and jsonschema",
            run: Box::new(move || {
                timed(|| {
                    let value: Value = serde_json::from_str(text).expect("JSON");
                    assert!(schema.is_valid(&value), "the schema refuses the document");
                    value
                })
            }),
        });
    }
    tasks.push(Task {
        name: "write",
        run: Box::new(move || timed(|| atlas.to_json())),
    });
    tasks.push(Task {
        name: "write, derived structs",
        run: Box::new(move || timed(|| serde_json::to_string(&twin))),
    });
    tasks.push(Task {
        name: "gap",
        run: Box::new(move || {
            timed(|| {
                same.gap("current", "future", &GapOptions::default())
                    .expect("both maps are there")
            })
        }),
    });
    tasks
}

/// Medians of each task, in nanoseconds a touchpoint.
fn measure(touchpoints: usize, schema: Option<&jsonschema::Validator>) -> Vec<(String, f64)> {
    let text = generate::document(42, touchpoints);
    let mut tasks = tasks(&text, schema);
    // Small documents several times in a row, so that each task meets a warm machine.
    let repeats = (2_000 / touchpoints).clamp(1, 50);
    let rounds = (400_000 / touchpoints / repeats).clamp(9, 401);
    let mut times = vec![Vec::with_capacity(rounds * repeats); tasks.len()];
    for _ in 0..rounds {
        for (task, times) in tasks.iter_mut().zip(&mut times) {
            times.extend((0..repeats).map(|_| (task.run)()));
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        #[expect(clippy::cast_precision_loss, reason = "numbers of touchpoints")]
        let nanoseconds = times[times.len() / 2].as_secs_f64() * 1e9 / touchpoints as f64;
        nanoseconds
    };
    tasks
        .iter()
        .zip(&mut times)
        .map(|(task, times)| (task.name.to_owned(), median(times)))
        .collect()
}

fn main() {
    let file = cases::root().join("schema/atlas.schema.json");
    let schema = std::fs::read_to_string(&file)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok());
    let schema = schema.and_then(|schema: Value| jsonschema::validator_for(&schema).ok());
    if schema.is_none() {
        eprintln!(
            "no schema in {}: the row of jsonschema is left out",
            file.display()
        );
    }
    let columns: Vec<Vec<(String, f64)>> = SIZES
        .iter()
        .map(|size| measure(*size, schema.as_ref()))
        .collect();
    println!(
        "journeykit {}; serde_json 1.0, jsonschema 0.60; {} bits, {}",
        env!("CARGO_PKG_VERSION"),
        usize::BITS,
        std::env::consts::ARCH
    );
    println!();
    println!(
        "| ns per touchpoint | 24 | 1 000 | 64 000 | growth 24 to 64 000 | beside derived structs at 64 000 |"
    );
    println!("|---|--:|--:|--:|--:|--:|");
    let at = |column: usize, name: &str| {
        columns[column]
            .iter()
            .find(|(task, _)| task == name)
            .map_or(f64::NAN, |(_, time)| *time)
    };
    for (name, _) in &columns[0] {
        let [small, middle, large] = [at(0, name), at(1, name), at(2, name)];
        let peer = if name.starts_with("write") {
            "write, derived structs"
        } else {
            "decode, derived structs"
        };
        println!(
            "| {name} | {small:.0} | {middle:.0} | {large:.0} | {:.2} | {:.2} |",
            large / small,
            large / at(2, peer)
        );
    }
}
