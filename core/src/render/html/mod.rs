//! Static HTML of atlases, maps, gaps and reports: without scripts, and with
//! every value escaped.

mod page;
mod report;
mod atlas;
mod feelings;
mod map;
mod gap_outcomes;
mod gap;
