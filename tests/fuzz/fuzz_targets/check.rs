#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| journeykit_tests::attacks::run("check", bytes));
