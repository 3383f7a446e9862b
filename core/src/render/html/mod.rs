//! Static HTML of atlases, maps, gaps and reports: no script, every value escaped.

mod page;
mod report;
mod map;
mod atlas;
mod gap;
