//! Work that takes long, during which Ctrl-C is answered.

use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// How often it is asked whether somebody wants to stop.
const TICK: Duration = Duration::from_millis(50);

/// As much as Python's own thread has, so that what is nested as deeply as the reader allows fits.
const STACK: usize = 8 << 20;

/// Does work in a thread of its own, without holding the interpreter. If a signal raises an
/// exception, such as `KeyboardInterrupt`, that comes at once; the work then ends by itself, and
/// nobody waits for what it gives.
pub(crate) fn interruptible<T: Send + 'static>(
    py: Python<'_>,
    work: impl FnOnce() -> T + Send + 'static,
) -> PyResult<T> {
    let (sender, result) = sync_channel(1);
    let send = move || {
        // Nobody listens any more after an interrupt.
        let _ = sender.send(work());
    };
    thread::Builder::new().stack_size(STACK).spawn(send)?;
    // What `detach` is given has to be shareable; a receiver alone is not.
    let result = Mutex::new(result);
    let wait = || {
        let result = result.lock().unwrap_or_else(PoisonError::into_inner);
        result.recv_timeout(TICK)
    };
    loop {
        match py.detach(wait) {
            Ok(given) => return Ok(given),
            Err(RecvTimeoutError::Timeout) => py.check_signals()?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the computation broke down"));
            }
        }
    }
}
