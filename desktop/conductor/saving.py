"""What the commands for taking away do: a view's picture, rows and words, to the clipboard or into a file."""

from __future__ import annotations

import errno
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.kit.rows_text import as_csv, as_tabs
from desktop.main_window import MainWindow
from desktop.views import View

KINDS = (".png", ".svg", ".pdf", ".csv")
"""What every view is saved as; some have kinds of their own besides (``View.files``)."""


class Saving(QObject):
    """Copies and saves the view in the window, and tells what became of it.

    A large picture takes a second or two to encode; that happens beside the window, which says so and can stop it.
    ``ended`` tells that a file is there, or that none will be.
    """

    ended = Signal()
    _encoded = Signal(int, object, bytes)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents or ".")
        self._job = 0
        self._is_encoding = False
        self._made: tuple[int, Path, bytes] | None = None
        self._encoded.connect(self._write_encoded)
        window.closing.connect(self.finish)
        window.inspector.copied.connect(self._tell_of_copy)

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
        elif (copied := view.copied()) is not None:
            clipboard.setMimeData(copied)
            self._window.tell(self.tr("The table is on the clipboard, with its sources."))
        else:
            clipboard.setImage(view.picture(date.today()).image())
            self._window.tell(self.tr("The picture is on the clipboard."))

    def copy_rows(self) -> None:
        """Everything that is shown as tab-separated rows."""
        view = self._window.view
        if view is None:
            return
        copied = view.copied()
        if copied is not None:
            QGuiApplication.clipboard().setMimeData(copied)
            self._window.tell(self.tr("The table is on the clipboard, with its sources."))
        else:
            rows = view.rows()
            QGuiApplication.clipboard().setText(as_tabs([rows.header, *rows.rows]))
            self._window.tell(self.tr("The rows are on the clipboard."))

    def _tell_of_copy(self, name: str) -> None:
        self._window.tell(self.tr("“{name}” is on the clipboard.").format(name=name))

    # --- where to --------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        view = self._window.view
        if view is None:
            return
        kinds = self._kinds(view)
        proposed = self._folder / f"onset-{view.id}-{date.today().isoformat()}{next(iter(kinds))}"
        filters = {f"{words} (*{kind})": kind for kind, words in kinds.items()}
        chosen, filtered = QFileDialog.getSaveFileName(
            self._window, self._title(view), str(proposed), ";;".join(filters)
        )
        if not chosen:
            return
        path = Path(chosen)
        wanted = with_kind(path, filters.get(filtered, ""), proposed, tuple(kinds))
        if wanted == path or not wanted.exists() or self._may_replace(wanted, self._title(view)):
            self.save(wanted)

    def _kinds(self, view: View) -> dict[str, str]:
        """What each kind of file holds, by its ending: the view's own first, as they are why one saves there."""
        own = {kind: file.words for kind, file in view.files().items()}
        usual = (self.tr("Picture"), self.tr("Vector drawing"), self.tr("Page"), self.tr("Rows"))
        return own | {kind: words for kind, words in zip(KINDS, usual, strict=True) if kind not in own}

    def _title(self, view: View) -> str:
        return self.tr("Save") if view.files() else self.tr("Save picture or rows")

    def _may_replace(self, path: Path, title: str) -> bool:
        """The dialogue asked about the name as it was typed, not about the one with another ending."""
        asked = self.tr("{name} is there already. Replace it?").format(name=path.name)
        answer = QMessageBox.question(self._window, title, asked)
        return answer == QMessageBox.StandardButton.Yes

    # --- saving ----------------------------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Save as the kind that the name ends in, one of KINDS or of the view's own; says what went wrong."""
        view = self._window.view
        if view is None:
            return
        kind, own = path.suffix.lower(), view.files()
        if kind in own:
            self._write(path, own[kind].content())
        elif kind not in KINDS:
            reason = self.tr("its name does not end in {kinds}").format(kinds=", ".join((*own, *KINDS)))
            self._tell_failed(path, reason)
        elif kind == ".csv":
            rows = view.rows()
            self._write(path, as_csv([rows.header, *rows.rows]))
        elif kind == ".png":
            self._encode(path, view.picture(date.today()).image())
        else:
            self._write(path, view.picture(date.today()).as_bytes(kind))

    def _encode(self, path: Path, image: QImage) -> None:
        from desktop.kit.picture import as_png  # QtSvg is not needed before

        self._job += 1
        self._is_encoding = True
        job = self._job

        def encode() -> None:
            self._made = (job, path, as_png(image))
            self._encoded.emit(*self._made)

        self._window.tell(self.tr("Saving {name} … (Esc: stop)").format(name=path.name))
        QThreadPool.globalInstance().start(encode)

    def _write_encoded(self, job: int, path: Path, content: bytes) -> None:
        if job == self._job and self._is_encoding:
            self._is_encoding = False
            self._write(path, content)

    def finish(self) -> None:
        """Write what is in the making before the program goes, and leave no work behind."""
        QThreadPool.globalInstance().waitForDone()
        if self._made is not None:
            self._write_encoded(*self._made)

    def stop(self) -> bool:
        """Save nothing after all. False where nothing was being saved."""
        if not self._is_encoding:
            return False
        self._is_encoding = False
        self._window.tell(self.tr("Stopped: nothing was saved."))
        self.ended.emit()
        return True

    def _write(self, path: Path, content: bytes) -> None:
        from desktop.kit.picture import write_file

        try:
            write_file(path, content)
        except OSError as error:
            self._tell_failed(path, self._reason(path, error))
            return
        self._folder = path.parent
        self._window.tell(self.tr("Saved as {name}.").format(name=path.name))
        self.ended.emit()

    def _tell_failed(self, path: Path, reason: str) -> None:
        self._window.tell(self.tr("{name} was not saved: {reason}.").format(name=path.name, reason=reason))
        self.ended.emit()

    def _reason(self, path: Path, error: OSError) -> str:
        """Why a file could not be written, in the reader's language where the reason is a usual one."""
        if not path.parent.is_dir():
            return self.tr("the folder {folder} is not there").format(folder=path.parent)
        if error.errno == errno.EISDIR:
            return self.tr("a folder has this name")
        if error.errno == errno.ENOSPC:
            return self.tr("the disk is full")
        if error.errno == errno.ENAMETOOLONG:
            return self.tr("the name is too long")
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return self.tr("nothing may be written to {folder}").format(folder=path.parent)
        return error.strerror or str(error)


def with_kind(path: Path, kind: str, proposed: Path, kinds: Collection[str] = KINDS) -> Path:
    """The name with the ending of the chosen ``kind``, one of ``kinds``.

    An ending that was typed and is one of them is kept; the one of the name that was ``proposed`` was not typed.
    """
    is_typed = path.suffix.lower() in kinds and path.suffix != proposed.suffix
    if is_typed or not kind or path.suffix.lower() == kind:
        return path
    return path.with_suffix(kind) if path.suffix.lower() in kinds else path.with_name(f"{path.name}{kind}")
