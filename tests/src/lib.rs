//! What the tests share: the cases of `tests/cases`, and a generator of atlases.

pub mod cases;
pub mod generate;
