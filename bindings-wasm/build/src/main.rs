//! Runs wasm-bindgen as a library: `journeykit-wasm-build MODULE.wasm FOLDER`.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("journeykit-wasm-build MODULE.wasm FOLDER");
        return ExitCode::from(2);
    };
    // One module and one glue for all: the written half knows where each kind of user has the module.
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("glue").omit_default_module_path(true).reset_state_function(true);
    bindgen.typescript(false).remove_producers_section(true);
    match bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem:#}");
            ExitCode::FAILURE
        }
    }
}
