"""``journeykit completion``: what shells need to complete words."""

from __future__ import annotations

import argparse
from typing import NamedTuple

import journeykit

from . import schema
from .arguments import LANGUAGES, PROFILES, Commands, Parser
from .terminal import Terminal

SHELLS = ("bash", "zsh", "fish")
# Words that a parser leaves to the core, by the name of the argument.
_WORDS = {"lang": LANGUAGES, "profile": PROFILES, "today": ("none",)}
_FILES = ("file", "files", "out", "html")


class Option(NamedTuple):
    """An option of a command."""

    name: str
    about: str
    takes_value: bool
    takes_file: bool
    words: tuple[str, ...]


class Completed(NamedTuple):
    """A command, and what may follow it."""

    name: str
    about: str
    options: list[Option]
    # Of the first word that is no option.
    words: tuple[str, ...]
    takes_file: bool


def add(commands: Commands) -> None:
    parser = commands.add("completion", "print what a shell needs to complete words", run)
    parser.add_argument("shell", choices=SHELLS, help="the shell; its manual says where the output belongs")


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    write = {"bash": _bash, "zsh": _zsh, "fish": _fish}[arguments.shell]
    terminal.write(write(_commands(arguments.commands)))
    return 0


def _commands(commands: Commands) -> list[Completed]:
    """The commands of the program, as its parser has them."""
    return [_command(name, about, parser) for name, (about, parser) in commands.parsers.items()]


def _command(name: str, about: str, parser: Parser) -> Completed:
    options: list[Option] = []
    words: tuple[str, ...] = ()
    takes_file = False
    for action in parser._actions:
        known = tuple(action.choices or ()) or _WORDS.get(action.dest, ())
        for option in action.option_strings[-1:]:
            options.append(Option(option, action.help or "", action.nargs != 0, action.dest in _FILES, known))
        if not action.option_strings:
            takes_file = takes_file or action.dest in _FILES
            words = words or known
    words = {"rules": tuple(rule["code"] for rule in journeykit.rules()), "schema": schema.NAMES}.get(name, words)
    return Completed(name, about, options, words, takes_file)


def _bash(commands: list[Completed]) -> str:
    cases = []
    for each in commands:
        after = [
            f"            {each.name}:{option.name}) {_bash_words(option.words, option.takes_file)} ;;"
            for option in each.options
            if option.takes_value
        ]
        cases += after
    wholes = []
    for each in commands:
        options = " ".join(option.name for option in each.options)
        wholes.append(
            f'            {each.name}) if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "{options}" -- "$current")); '
            f"else {_bash_words(each.words, each.takes_file)}; fi ;;"
        )
    names = " ".join(each.name for each in commands)
    return "\n".join(
        [
            "# bash completion for journeykit",
            "_journeykit() {",
            '    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"',
            "    local IFS=$' \\t\\n'",
            "    COMPREPLY=()",
            "    if ((COMP_CWORD == 1)); then",
            f'        COMPREPLY=($(compgen -W "{names} --help --version" -- "$current"))',
            "    else",
            '        case "$command:$previous" in',
            *cases,
            '        *) case "$command" in',
            *wholes,
            "            esac ;;",
            "        esac",
            "    fi",
            "}",
            "complete -F _journeykit journeykit",
            "",
        ]
    )


def _bash_words(words: tuple[str, ...], takes_file: bool) -> str:
    if words:
        return f'COMPREPLY=($(compgen -W "{" ".join(words)}" -- "$current"))'
    return "compopt -o default" if takes_file else ":"


def _zsh(commands: list[Completed]) -> str:
    lines = ["#compdef journeykit", "", "_journeykit() {", "    local -a commands", "    commands=("]
    lines += [f"        {_quoted(f'{each.name}:{each.about}')}" for each in commands]
    lines += ["    )", "    if ((CURRENT == 2)); then", "        _describe command commands", "        return", "    fi"]
    lines += ['    local name="${words[2]}"', "    shift words", "    ((CURRENT--))", '    case "$name" in']
    for each in commands:
        specs = [_zsh_option(option) for option in each.options]
        specs.append(_quoted(f"*:word:{_zsh_words(each.words, each.takes_file)}"))
        lines.append(f"        {each.name}) _arguments {' '.join(specs)} ;;")
    lines += ["    esac", "}", "", '_journeykit "$@"', ""]
    return "\n".join(lines)


def _zsh_option(option: Option) -> str:
    about = option.about.replace("[", "(").replace("]", ")").replace(":", ";")
    value = f":value:{_zsh_words(option.words, option.takes_file)}" if option.takes_value else ""
    return _quoted(f"{option.name}[{about}]{value}")


def _zsh_words(words: tuple[str, ...], takes_file: bool) -> str:
    if words:
        return f"({' '.join(words)})"
    return "_files" if takes_file else " "


def _fish(commands: list[Completed]) -> str:
    lines = ["# fish completion for journeykit", "complete -c journeykit -f"]
    for each in commands:
        lines.append(f"complete -c journeykit -n __fish_use_subcommand -a {each.name} -d {_quoted(each.about)}")
        seen = f"-n {_quoted(f'__fish_seen_subcommand_from {each.name}')}"
        if each.words:
            lines.append(f"complete -c journeykit {seen} -a {_quoted(' '.join(each.words))}")
        elif each.takes_file:
            lines.append(f"complete -c journeykit {seen} -F")
        for option in each.options:
            value = ""
            if option.takes_value:
                value = f" -x -a {_quoted(' '.join(option.words))}" if option.words else " -r -F" if option.takes_file else " -x"
            lines.append(f"complete -c journeykit {seen} -l {option.name.removeprefix('--')}{value} -d {_quoted(option.about)}")
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    """A text as one word of a shell."""
    return "'" + text.replace("'", "'\\''") + "'"
