//! The functions of the compiled module. The interpreter's lock is released while the crate
//! `journeykit` works. The modules stand in order: each imports only from those above it.

mod documents;
pub(crate) mod read;
pub(crate) mod check;
pub(crate) mod gap;
pub(crate) mod describe;
