"""``journeykit completion``: what a shell needs to complete the words of this program."""

from __future__ import annotations

import argparse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_BASH = """_journeykit() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" words=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{commands}"
    else
        case "${{COMP_WORDS[1]}}" in
{cases}
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    [[ "$word" == -* ]] || COMPREPLY+=($(compgen -f -- "$word"))
}}
complete -o filenames -F _journeykit journeykit
"""
_ZSH = "#compdef journeykit\nautoload -U +X bashcompinit && bashcompinit\n"


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "completion",
        help="complete its words in a shell",
        description="What a shell needs to complete the words of this program: "
        'eval "$(journeykit completion bash)", or journeykit completion fish | source.',
    )
    parser.add_argument("shell", choices=("bash", "zsh", "fish"))
    parser.set_defaults(run=run, commands=commands)


def run(asked: argparse.Namespace) -> int:
    words = {name: _words(parser) for name, parser in asked.commands.choices.items()}
    if asked.shell == "fish":
        print(_fish(words), end="")
        return 0
    cases = "\n".join(f'            {name}) words="{" ".join(each)}" ;;' for name, each in words.items())
    script = _BASH.format(commands=" ".join(words), cases=cases)
    print(_ZSH + script if asked.shell == "zsh" else script, end="")
    return 0


def _words(parser: argparse.ArgumentParser) -> list[str]:
    """The options of a command, and the words of which one is chosen."""
    words = []
    for action in parser._actions:
        words += [option for option in action.option_strings if option.startswith("--")]
        words += [str(choice) for choice in action.choices or ()]
    return words


def _fish(words: dict[str, list[str]]) -> str:
    lines = [f"complete -c journeykit -n __fish_use_subcommand -f -a {name}" for name in words]
    for name, each in words.items():
        for word in each:
            sort = f"-l {word[2:]}" if word.startswith("--") else f"-a {word}"
            lines.append(f"complete -c journeykit -n '__fish_seen_subcommand_from {name}' {sort}")
    return "".join(f"{line}\n" for line in lines)
