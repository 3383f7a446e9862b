//! Static HTML of atlases, maps, gaps and reports: no script, every value escaped.

mod page;
mod report;
mod atlas;
mod map;
mod gap;
