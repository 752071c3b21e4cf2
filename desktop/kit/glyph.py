"""Small signs drawn as paths, so that they take the theme's colour and stay sharp at every scaling."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF


def paint_glyph(painter: QPainter, name: str, target: QRectF, colour: QColor) -> None:
    """Paint a sign into ``target``; an unknown name paints nothing."""
    draw = _GLYPHS.get(name)
    if draw is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.topLeft())
    painter.scale(target.width() / 24, target.height() / 24)
    pen = QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw(painter, colour)
    painter.restore()


def _polyline(painter: QPainter, *corners: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))


def _filled(painter: QPainter, colour: QColor, *corners: tuple[float, float]) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def _timeline(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (3.5, 4), (3.5, 20), (21, 20))
    _polyline(painter, (6.5, 8), (10, 14.5), (14, 12), (20, 5.5))


def _pathways(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(5, 6), 2.4, 2.4)
    painter.drawEllipse(QPointF(19, 8), 2.4, 2.4)
    painter.drawEllipse(QPointF(12, 18.5), 2.4, 2.4)
    _polyline(painter, (7.4, 6.4), (16.5, 7.6))
    _polyline(painter, (6.3, 8.2), (10.6, 16.4))
    _polyline(painter, (17.6, 10.2), (13.4, 16.4))


def _evidence(painter: QPainter, colour: QColor) -> None:
    painter.drawLine(QPointF(17.5, 3.5), QPointF(17.5, 20.5))
    for y, left, right, at in ((5.5, 3.0, 12.5, 7.5), (11.5, 7.0, 14.5, 11.0)):
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        corners = (at - 1.5, y - 1.5), (at + 1.5, y - 1.5), (at + 1.5, y + 1.5), (at - 1.5, y + 1.5)
        _filled(painter, colour, *corners)
    _filled(painter, colour, (3.5, 18), (8.5, 15.4), (13.5, 18), (8.5, 20.6))


def _side_effects(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (12, 3.8), (21.2, 19.8), (2.8, 19.8), (12, 3.8))
    painter.drawLine(QPointF(12, 9.6), QPointF(12, 14.2))
    painter.drawPoint(QPointF(12, 17))


def _compare(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 4, 17, 16), 2, 2)
    painter.drawLine(QPointF(3.5, 9), QPointF(20.5, 9))
    painter.drawLine(QPointF(9.2, 4), QPointF(9.2, 20))
    painter.drawLine(QPointF(14.8, 4), QPointF(14.8, 20))


def _guidance(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (14, 3.5), (6, 3.5), (6, 20.5), (18.5, 20.5), (18.5, 8), (14, 3.5), (14, 8), (18.5, 8))
    painter.drawLine(QPointF(9.2, 12), QPointF(15.2, 12))
    painter.drawLine(QPointF(9.2, 16), QPointF(15.2, 16))


def _play(painter: QPainter, colour: QColor) -> None:
    _filled(painter, colour, (8, 5.2), (18.6, 12), (8, 18.8))


def _pause(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(6.6, 5, 3.8, 14), 1, 1)
    painter.drawRoundedRect(QRectF(13.6, 5, 3.8, 14), 1, 1)


def _next(painter: QPainter, colour: QColor) -> None:
    _filled(painter, colour, (6, 6), (15, 12), (6, 18))
    _polyline(painter, (18, 6), (18, 18))


def _previous(painter: QPainter, colour: QColor) -> None:
    _filled(painter, colour, (18, 6), (9, 12), (18, 18))
    _polyline(painter, (6, 6), (6, 18))


def _search(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(10.5, 10.5), 5.5, 5.5)
    painter.drawLine(QPointF(14.8, 14.8), QPointF(19.5, 19.5))


def _theme(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 7, 7)
    half = QPainterPath(QPointF(12, 5))
    half.arcTo(QRectF(5, 5, 14, 14), 90, -180)
    half.closeSubpath()
    painter.fillPath(half, colour)


def _panel(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 5, 17, 14), 2.5, 2.5)
    painter.drawLine(QPointF(14.5, 5), QPointF(14.5, 19))


def _lines(painter: QPainter, colour: QColor) -> None:
    for y in (6.5, 12, 17.5):
        painter.drawRoundedRect(QRectF(3.5, y - 1.8, 3.6, 3.6), 0.8, 0.8)
        painter.drawLine(QPointF(10.5, y), QPointF(20.5, y))


def _table(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 5, 17, 14), 2, 2)
    painter.drawLine(QPointF(3.5, 10), QPointF(20.5, 10))
    painter.drawLine(QPointF(3.5, 14.5), QPointF(20.5, 14.5))
    painter.drawLine(QPointF(9.5, 5), QPointF(9.5, 19))


def _save(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (12, 4), (12, 14.5))
    _polyline(painter, (7.8, 10.6), (12, 14.8), (16.2, 10.6))
    _polyline(painter, (4.5, 16), (4.5, 19.5), (19.5, 19.5), (19.5, 16))


def _lecture(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 4.5, 17, 11.5), 1.5, 1.5)
    _polyline(painter, (8, 20), (12, 16), (16, 20))


def _unfold(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (6.5, 9.5), (12, 15), (17.5, 9.5))


def _close(painter: QPainter, colour: QColor) -> None:
    painter.drawLine(QPointF(6, 6), QPointF(18, 18))
    painter.drawLine(QPointF(18, 6), QPointF(6, 18))


def _keys(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(3, 6, 18, 12), 2.5, 2.5)
    for x in (7.0, 10.4, 13.8, 17.2):
        painter.drawPoint(QPointF(x, 10))
    painter.drawLine(QPointF(8, 14), QPointF(16, 14))


def _help(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 8.5, 8.5)
    hook = QPainterPath(QPointF(9.4, 9.8))
    hook.cubicTo(QPointF(9.4, 6.6), QPointF(14.7, 6.6), QPointF(14.7, 9.8))
    hook.cubicTo(QPointF(14.7, 11.6), QPointF(12, 11.6), QPointF(12, 13.6))
    painter.drawPath(hook)
    painter.drawPoint(QPointF(12, 16.6))


def _branch(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (12, 20), (12, 4))
    _polyline(painter, (8.5, 7.5), (12, 4), (15.5, 7.5))
    _polyline(painter, (12, 16.5), (19, 11))
    _polyline(painter, (15, 10.4), (19.4, 10.6), (18.6, 15))


def _words(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (3, 18.5), (8.2, 5.5), (13.4, 18.5))
    painter.drawLine(QPointF(5, 14), QPointF(11.4, 14))
    painter.drawEllipse(QPointF(17.6, 15.2), 3, 3.2)
    painter.drawLine(QPointF(20.8, 11.6), QPointF(20.8, 18.6))


def _legend(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 8, 8)
    painter.drawLine(QPointF(12, 11.2), QPointF(12, 16.2))
    painter.drawPoint(QPointF(12, 7.8))


def _dashed_ring(painter: QPainter, colour: QColor) -> None:
    for start in range(0, 360, 60):
        painter.drawArc(QRectF(4.5, 4.5, 15, 15), start * 16, 34 * 16)


def _gap(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(5, 3.5, 14, 17), 2, 2)
    painter.drawLine(QPointF(8.5, 8), QPointF(15.5, 8))
    painter.drawLine(QPointF(8.5, 16), QPointF(15.5, 16))
    painter.drawPoint(QPointF(9, 12))
    painter.drawPoint(QPointF(12, 12))
    painter.drawPoint(QPointF(15, 12))


def _unequal(painter: QPainter, colour: QColor) -> None:
    for y in (9.0, 15.0):
        painter.drawLine(QPointF(5, y), QPointF(19, y))
    painter.drawLine(QPointF(15.5, 4.5), QPointF(8.5, 19.5))


def _show(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (4.5, 12), (18.5, 12))
    _polyline(painter, (13, 6.5), (18.8, 12), (13, 17.5))


def _folded(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (9, 5.5), (16, 12), (9, 18.5))


def _unfolded(painter: QPainter, colour: QColor) -> None:
    _polyline(painter, (5.5, 9), (12, 16), (18.5, 9))


def _copy(painter: QPainter, colour: QColor) -> None:
    painter.drawRect(QRectF(8.5, 8.5, 11.5, 11.5))
    _polyline(painter, (15.5, 5), (15.5, 4), (4, 4), (4, 15.5), (5, 15.5))


_GLYPHS = {
    "folded": _folded,
    "unfolded": _unfolded,
    "copy": _copy,
    "dashed-ring": _dashed_ring,
    "gap": _gap,
    "unequal": _unequal,
    "show": _show,
    "branch": _branch,
    "words": _words,
    "legend": _legend,
    "close": _close,
    "keys": _keys,
    "help": _help,
    "lecture": _lecture,
    "timeline": _timeline,
    "pathways": _pathways,
    "side-effects": _side_effects,
    "evidence": _evidence,
    "compare": _compare,
    "guidance": _guidance,
    "play": _play,
    "pause": _pause,
    "next": _next,
    "previous": _previous,
    "search": _search,
    "theme": _theme,
    "panel": _panel,
    "lines": _lines,
    "table": _table,
    "save": _save,
    "unfold": _unfold,
}
