"""The command `kutip chat`.

Knows: its options. Imports the web server only when it runs, so that no other command waits for it.
"""

import click


@click.command("chat")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option(
    "--port", default=7860, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 takes a free one."
)
@click.option("--no-browser", is_flag=True, help="Do not open the browser.")
@click.pass_context
def chat(context: click.Context, host: str, port: int, no_browser: bool) -> None:
    """Ask in a browser, with the articles beside the answers."""
    from ui.offline import seal

    seal()
    # Only now, with the switches set; and only here, because the web server and the models take seconds to import.
    from rag.commands.context import opened
    from ui.server import serve

    with opened(context.obj) as library:
        library.collection.store.check_writable()
        serve(library, host=host, port=port, open_browser=not no_browser)
