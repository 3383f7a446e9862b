//! Counts what is allocated. The only unsafe code of the repository: an allocator can't be written without.

#![expect(
    unsafe_code,
    reason = "GlobalAlloc is an unsafe trait; each call is handed on as it came"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The system's allocator, with counts of all threads together.
#[derive(Debug)]
pub struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);
static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

fn grow(bytes: usize) {
    ALLOCATED.fetch_add(bytes, Relaxed);
    let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
    PEAK.fetch_max(live, Relaxed);
}

fn shrink(bytes: usize) {
    LIVE.fetch_sub(bytes, Relaxed);
}

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        shrink(layout.size());
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Blocks mostly grow where they are: the old one is not counted beside the new one.
        shrink(layout.size());
        grow(size);
        unsafe { System.realloc(block, layout, size) }
    }
}

/// What a piece of work took, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// The most that lived at once, beyond what lived when the work began.
    pub peak: usize,
    /// All that was allocated, also what was freed at once.
    pub allocated: usize,
}

/// Does the work and tells what it took; what it gives counts, and is dropped afterwards. Only one thread may measure.
pub fn measured<T>(work: impl FnOnce() -> T) -> Memory {
    let (live, allocated) = (LIVE.load(Relaxed), ALLOCATED.load(Relaxed));
    PEAK.store(live, Relaxed);
    let given = work();
    let memory = Memory {
        peak: PEAK.load(Relaxed).saturating_sub(live),
        allocated: ALLOCATED.load(Relaxed) - allocated,
    };
    drop(given);
    memory
}
