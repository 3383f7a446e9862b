//! The gap, its application and its way back, at three sizes: steps that keep their ids, and steps that are only alike.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use journeykit::{Atlas, GapOptions};
use journeykit_tests::generate;

fn gap(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("gap");
    for touchpoints in [24, 1_000, 64_000] {
        let atlas = Atlas::from_json(&generate::document(42, touchpoints))
            .expect("the generated document is read");
        let compute = || {
            atlas
                .gap("current", "future", &GapOptions::default())
                .expect("both maps are there")
        };
        let gap = compute();
        group
            .sample_size(10)
            .throughput(Throughput::Elements(touchpoints as u64));
        group.bench_function(BenchmarkId::new("compute", touchpoints), |bencher| {
            bencher.iter(compute);
        });
        group.bench_function(BenchmarkId::new("apply", touchpoints), |bencher| {
            bencher.iter(|| gap.apply(&atlas.maps["current"]));
        });
        group.bench_function(BenchmarkId::new("inverse", touchpoints), |bencher| {
            bencher.iter(|| gap.inverse());
        });
    }
    group.finish();
}

criterion_group!(benches, gap);
criterion_main!(benches);
