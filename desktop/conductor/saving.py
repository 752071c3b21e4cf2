"""What the commands for taking away do: a view's picture, rows and words, to the clipboard or into a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.kit.rows_text import as_csv, as_tabs
from desktop.main_window import MainWindow


class Saving(QObject):
    """Copies and saves the view in the window, and tells what became of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents or ".")

    def doers(self) -> dict[str, Callable[[], None]]:
        """What to call, by command."""
        return {"copy": self.copy, "copy-rows": self.copy_rows, "save": self._ask}

    def copy(self) -> None:
        """The explanation of what is selected as text; where nothing is, the picture."""
        view = self._window.view
        if view is None:
            return
        clipboard = QGuiApplication.clipboard()
        if view.has_selection:
            clipboard.setText(view.explanation().as_text())
            self._window.tell(self.tr("The explanation is on the clipboard."))
        else:
            clipboard.setImage(view.picture(date.today()).image())
            self._window.tell(self.tr("The picture is on the clipboard."))

    def copy_rows(self) -> None:
        """Everything that is shown as tab-separated rows."""
        view = self._window.view
        if view is not None:
            rows = view.rows()
            QGuiApplication.clipboard().setText(as_tabs([rows.header, *rows.rows]))
            self._window.tell(self.tr("The rows are on the clipboard."))

    def _ask(self) -> None:
        view = self._window.view
        if view is None:
            return
        kinds = ";;".join(
            (
                self.tr("Picture (*.png)"),
                self.tr("Vector drawing (*.svg)"),
                self.tr("Page (*.pdf)"),
                self.tr("Rows (*.csv)"),
            )
        )
        proposed = str(self._folder / f"onset-{view.id}-{date.today().isoformat()}.png")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save picture or rows"), proposed, kinds
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(kind[kind.rfind(".") : -1]))

    def save(self, path: Path) -> None:
        """Save as the kind that the name ends in: .png, .svg, .pdf or .csv; says what went wrong."""
        from desktop.kit.picture import write_file  # QtSvg is not needed before

        view = self._window.view
        if view is None:
            return
        kind = path.suffix.lower()
        try:
            if kind == ".csv":
                rows = view.rows()
                write_file(path, as_csv([rows.header, *rows.rows]))
            else:
                write_file(path, view.picture(date.today()).as_bytes(kind))
        except (OSError, ValueError) as error:
            self._window.tell(self.tr("{name} was not saved: {reason}").format(name=path.name, reason=error))
            return
        self._folder = path.parent
        self._window.tell(self.tr("Saved as {name}.").format(name=path.name))
