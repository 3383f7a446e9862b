//! Reading, checking and writing at three sizes, beside derived structs and `serde_json::Value`.
//! `cargo run --release -p journeykit-tests --features bench --bin ratios` compares them in one table.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use journeykit::{Atlas, CheckOptions};
use journeykit_tests::{generate, peer};

fn decode(criterion: &mut Criterion) {
    for touchpoints in [24, 1_000, 64_000] {
        let text = generate::document(42, touchpoints);
        let atlas = Atlas::from_json(&text).expect("the generated document is read");
        let mut group = criterion.benchmark_group("decode");
        group
            .sample_size(10)
            .throughput(Throughput::Elements(touchpoints as u64));
        let mut measure = |name: &str, run: &dyn Fn()| {
            group.bench_function(BenchmarkId::new(name, touchpoints), |bencher| {
                bencher.iter(run);
            });
        };
        measure("journeykit", &|| drop(Atlas::from_json(&text)));
        measure("journeykit and check", &|| {
            drop(Atlas::from_json(&text).map(|atlas| atlas.check(&CheckOptions::default())));
        });
        measure("derived structs", &|| {
            drop(serde_json::from_str::<peer::Atlas>(&text));
        });
        measure("serde_json::Value", &|| {
            drop(serde_json::from_str::<serde_json::Value>(&text));
        });
        group.bench_function(BenchmarkId::new("write", touchpoints), |bencher| {
            bencher.iter_batched(|| (), |()| atlas.to_json(), BatchSize::PerIteration);
        });
        group.finish();
    }
}

criterion_group!(benches, decode);
criterion_main!(benches);
