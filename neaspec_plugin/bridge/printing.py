"""Pages for people as PDF: text with headings, tables and boxes to tick, in a font that covers the language."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from neaspec_plugin.bridge import fonts
from neaspec_plugin.bridge.layout import disclaimer
from neaspec_plugin.core import pdftext
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.staging import staged

_POINTS = 9.0
_MARGIN_MM = 14.0
_DPI = 300
_STYLE = """
h1 { font-size: 15pt; margin-bottom: 16px; }
h2 { font-size: 11.5pt; margin-top: 44px; margin-bottom: 14px; }
p { margin-top: 10px; margin-bottom: 16px; }
table { border-collapse: collapse; }
th { background-color: #e8ece6; text-align: left; border: 1px solid #9a9a9a; }
td { border: 1px solid #9a9a9a; }
.small { font-size: 7.5pt; color: #444444; }
.warn { color: #8a3200; font-weight: bold; }
"""


def escaped(text: object) -> str:
    """Return a text in which nothing is taken for a tag."""
    return html.escape(str(text)).replace("\n", "<br>")


def heading(text: str, level: int = 2) -> str:
    """Return a heading."""
    return f"<h{level}>{escaped(text)}</h{level}>"


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph; style: `small`, `warn` or empty."""
    return f'<p class="{style}">{escaped(text)}</p>' if style else f"<p>{escaped(text)}</p>"


def table(head: Sequence[str], rows: Iterable[Sequence[object]], widths: Sequence[int] = ()) -> str:
    """Return a table with a head that is repeated on each page; widths in percent."""
    sized = [f' width="{width}%"' for width in widths] or [""] * len(head)
    lines = ['<table width="100%" border="1" cellspacing="0" cellpadding="3"><thead><tr>']
    lines += [f"<th{size}>{escaped(text)}</th>" for text, size in zip(head, sized)]
    lines.append("</tr></thead><tbody>")
    for row in rows:
        cells = [f"<td{size}>{escaped('' if cell is None else cell)}</td>" for cell, size in zip(row, sized)]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    lines.append("</tbody></table>")
    return "".join(lines)


def write_pdf(path: str, title: str, parts: Iterable[str], language: str = "") -> None:
    """Write pages in A4 from parts made by the functions above, with the disclaimer at the end; text stays text.

    Raises NeaspecError `output.not_written`.
    """
    document = QTextDocument()
    font = fonts.font(language)
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml("".join([heading(title, 1), *parts, paragraph(disclaimer(), "small")]))
    with staged(path) as hidden:
        writer = QPdfWriter(str(hidden))
        writer.setTitle(title)
        writer.setCreator("neaspec_plugin")
        writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        size = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
        document.documentLayout().setPaintDevice(writer)
        area = writer.pageLayout().paintRectPixels(_DPI)
        document.setPageSize(QSizeF(area.width(), area.height()))
        document.print(writer)
        del writer
        if not hidden.is_file() or hidden.stat().st_size == 0:
            raise NeaspecError("output.not_written", path, reason="other")
        hidden.write_bytes(pdftext.searchable(hidden.read_bytes()))
