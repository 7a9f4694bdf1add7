"""The command `kutip`: finds the rooms' commands, tells them the library, and turns errors into one line.

Each room offers its commands under the entry point group `kutip.commands`, so that no room has to import another.
"""

import errno
import os
import sys
from difflib import get_close_matches
from importlib.metadata import entry_points, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from platformdirs import user_data_path

from index.errors import KutipError
from index.formats.characters import visible
from rag.commands.purposes import PURPOSES

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

GROUP = "kutip.commands"
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""Why output to a file, which no error names, can end before its time."""


class Rooms(click.Group):
    """A group whose commands are loaded when they are named."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Names of all commands, in the order a newcomer needs them."""
        found = set(entry_points(group=GROUP).names)
        return [name for name in PURPOSES if name in found] + sorted(found - set(PURPOSES))

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The command of this name, None when there is none."""
        for entry in entry_points(group=GROUP, name=name):
            command: click.Command = entry.load()
            return command
        return None

    def resolve_command(
        self, context: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named first; of one that there is none, those whose names are like it are told."""
        if not context.resilient_parsing and (like := self._like(context, args[0])):
            raise click.UsageError(f"No such command {args[0]!r}: did you mean {' or '.join(like)}?", context)
        return super().resolve_command(context, args)

    def _like(self, context: click.Context, name: str) -> list[str]:
        """The commands whose names are like one that is none."""
        known = self.list_commands(context)
        return [] if name in known or name.startswith("-") else get_close_matches(name, known)

    def told(self, context: click.Context) -> dict[str, click.Command]:
        """What help and shells tell of the commands: of ours the line is known, one of other rooms is loaded for it."""
        known = {name: click.Command(name, help=purpose) for name, purpose in PURPOSES.items()}
        named = ((name, known.get(name) or self.get_command(context, name)) for name in self.list_commands(context))
        return {name: command for name, command in named if command is not None and not command.hidden}

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands with what each is for, as click does, without loading ours."""
        told = self.told(context)
        limit = formatter.width - 6 - max(map(len, told), default=0)
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(limit)) for name, command in told.items()])

    def shell_complete(self, context: click.Context, incomplete: str) -> "list[CompletionItem]":
        """The commands and options that begin so, as click tells them, without loading our commands."""
        from click.shell_completion import CompletionItem  # only a shell asks for it

        begun = {name: command for name, command in self.told(context).items() if name.startswith(incomplete)}
        items = [CompletionItem(name, help=command.get_short_help_str()) for name, command in begun.items()]
        return items + click.Command.shell_complete(self, context, incomplete)

    def invoke(self, context: click.Context) -> Any:
        """Run the command; who reads its output may have enough, as `head` does: then nothing failed.

        Raises:
            KutipError: when the output cannot be written where it goes, as to a file on a full disk.
        """
        try:
            return super().invoke(context)
        except BrokenPipeError:
            _drop_output()
            return None
        except OSError as error:
            if error.filename is not None or error.errno not in FULL:
                raise
            _drop_output()
            raise KutipError(
                f"Cannot write any more ({error.strerror}): make room on the disk, or send the output elsewhere."
            ) from error


@click.group(cls=Rooms, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("kutip"), prog_name="kutip")
@click.option(
    "--library",
    type=click.Path(file_okay=False),
    envvar="KUTIP_LIBRARY",
    metavar="DIR",
    help="Folder of the library; default $KUTIP_LIBRARY, else your data folder.",
)
@click.pass_context
def cli(context: click.Context, library: str | None) -> None:
    """Ask Indonesian news articles, and get their own words back."""
    if library is not None and not library.strip():
        raise click.UsageError("--library is empty: name a folder, or leave it out.")
    from rag.commands.context import Context  # its imports cost a quarter of a second that --version need not pay

    context.obj = Context(Path(library) if library else user_data_path("kutip", appauthor=False))


def main() -> None:
    """Run `kutip`; every expected error is one line on stderr and exit code 1, wrong usage 2."""
    try:
        cli(prog_name="kutip", standalone_mode=False)
    except click.ClickException as error:
        _with_remedy(error).show()
        sys.exit(error.exit_code)
    except KutipError as error:
        _fail(error.at_terminal)
    except (KeyboardInterrupt, click.Abort):
        _fail("Interrupted.")
    except Exception as error:
        if _is_interruption(error):
            _fail("Interrupted.")
        if os.environ.get("KUTIP_DEBUG"):
            raise
        _fail(f"Unexpected {type(error).__name__}: {error}. Set KUTIP_DEBUG=1 to see where; please report it.")


def _with_remedy(error: click.ClickException) -> click.ClickException:
    """The error, or one that says better what mends it."""
    if isinstance(error, click.NoSuchOption) and error.option_name == "--library":
        return click.UsageError("--library stands before the command: kutip --library DIR ask …", error.ctx)
    return error


def _drop_output() -> None:
    """Let what is left of the output go nowhere, so that Python does not try again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_interruption(error: BaseException | None) -> bool:
    """Whether an error came of Ctrl-C: packages that are just being loaded raise one of their own over it."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None


def _fail(message: str) -> None:
    click.echo("kutip: " + visible(" ".join(message.split())), err=True)
    sys.exit(1)


if __name__ == "__main__":
    main()
