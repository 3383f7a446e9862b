//! What the public operations of journeykit cost, on documents that are made to cost much.
//!
//! Work is counted, never timed: instructions, which callgrind counts (`tests/run cost`), and bytes allocated, which
//! this crate's allocator counts. See `tests/README.md`.

pub mod bounds;
pub mod documents;
pub mod many;
pub mod memory;
pub mod operations;

#[global_allocator]
static ALLOCATOR: memory::Counting = memory::Counting;
