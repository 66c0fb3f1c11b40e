"""Templates of the user's own, and three that ship: how an exported file is worded."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from jinja2.exceptions import TemplateError, TemplateSyntaxError

from index.errors import ExportError
from index.export.grouping import Page
from index.export.template_sandbox import Sandbox, TooMuch
from index.export.template_values import variables_of

SUFFIX = ".md.j2"
_LARGEST = 1024 * 1024  # bytes of a template
_MARKER = re.compile(r"<!--(?=\s*lectern:)")
_OWN = re.compile(r"'?index\.[\w.]+\.(\w+)Value object'?")  # what jinja2 calls our values in its sentences
_ALL_MEMORY = "the memory there is"
_NAME_OF_COMPILED = "<template>"  # given by jinja2 to what was no file


def shipped() -> tuple[str, ...]:
    """Return the names of the templates that ship."""
    folder = files("resources").joinpath("templates")
    return tuple(sorted(entry.name.removesuffix(SUFFIX) for entry in folder.iterdir() if entry.name.endswith(SUFFIX)))


def renderer(template: str) -> Callable[[Page], str]:
    """Return what words a file after a template.

    Args:
        template: The name of one that ships, or the path of a file.

    Raises:
        ExportError: no-such-template, template-unreadable, bad-template, template-too-costly; what is returned raises
            the last two.
    """
    return compiled(_source_of(template), template)


def compiled(source: str, name: str) -> Callable[[Page], str]:
    """Return what words a file after the text of a template; see ``renderer``."""
    sandbox = Sandbox()
    try:
        made = sandbox.from_string(sandbox.prepared(source))
    except TemplateSyntaxError as error:
        raise _bad(name, error, error.lineno) from error
    except MemoryError as error:
        raise ExportError("template-too-costly", name=name, limit=_ALL_MEMORY) from error
    except (TemplateError, TooMuch, RecursionError, ArithmeticError, TypeError, ValueError, SyntaxError) as error:
        raise _bad(name, error, 1) from error  # SyntaxError: of what jinja2 made, for example of 21 nested loops

    def render(page: Page) -> str:
        sandbox.start()
        try:
            text = sandbox.concat(made.generate(variables_of(page)))
        except TooMuch as error:
            raise ExportError("template-too-costly", name=name, limit=error.what) from error
        except MemoryError as error:
            raise ExportError("template-too-costly", name=name, limit=_ALL_MEMORY) from error
        except (TemplateError, RecursionError, ArithmeticError, TypeError, ValueError, LookupError) as error:
            raise _bad(name, error, _line_of(error)) from error
        return _MARKER.sub("<!-- \\\\", text)

    return render


def _bad(name: str, error: Exception, line: int) -> ExportError:
    said = error.msg if isinstance(error, SyntaxError) else str(error)  # without a line of what jinja2 made
    detail = _OWN.sub(lambda match: match[1].lower(), said) or type(error).__name__
    return ExportError("bad-template", name=name, line=line, detail=" ".join(detail.split()).rstrip("."))


def _line_of(error: Exception) -> int:
    """Return the line of the template in which something went wrong: jinja2 puts it into the traceback."""
    line = 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _NAME_OF_COMPILED:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _source_of(template: str) -> str:
    if template in shipped():
        return files("resources").joinpath("templates", template + SUFFIX).read_text(encoding="utf-8")
    path = Path(template).expanduser()
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            raise ExportError("template-unreadable", path=path, detail="it is no file of text")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ExportError("no-such-template", template=template, known=", ".join(shipped())) from error
    except UnicodeDecodeError as error:
        raise ExportError("template-unreadable", path=path, detail="it is not UTF-8") from error
    except OSError as error:
        raise ExportError("template-unreadable", path=path, detail=error.strerror or str(error)) from error
