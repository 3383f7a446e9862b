"""The arguments that the programs have in common."""

import argparse


def parser(description):
    """A parser that knows the options; the programs add what else they want."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--lang", choices=("en", "nb", "nn", "sv", "da"), default="en", help="of messages and labels")
    parser.add_argument("--today", metavar="DATE", help="the day of the check; without it nothing is said about age")
    parser.add_argument("--profile", help="current_first, future_first or iterative")
    parser.add_argument("--json", action="store_true", help="the result as data")
    return parser


def visible(name):
    """The name of a file as it can be printed: without control characters and the like, whoever gave it."""
    return "".join(each if each.isprintable() else " " for each in name)
