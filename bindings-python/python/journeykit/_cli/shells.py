"""Scripts by which shells complete words."""

from __future__ import annotations

from typing import NamedTuple


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


def _bash(commands: list[Completed]) -> str:
    after_options = [
        f"            {each.name}:{option.name}) {_bash_words(option.words, option.takes_file)} ;;"
        for each in commands
        for option in each.options
        if option.takes_value
    ]
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
            *after_options,
            '        *) case "$command" in',
            *map(_bash_command, commands),
            "            esac ;;",
            "        esac",
            "    fi",
            "}",
            "complete -F _journeykit journeykit",
            "",
        ]
    )


def _bash_command(command: Completed) -> str:
    options = " ".join(option.name for option in command.options)
    return (
        f'            {command.name}) if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "{options}" -- "$current")); '
        f"else {_bash_words(command.words, command.takes_file)}; fi ;;"
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
    # In a folder of completions the file is the function; sourced, it is to be made known.
    either = 'if [[ $funcstack[1] == _journeykit ]]; then _journeykit "$@"; else compdef _journeykit journeykit; fi'
    return "\n".join([*lines, "    esac", "}", "", either, ""])


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


# What writes the script of each shell.
SCRIPTS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
