"""What is painted over the picture: boxes, names in any script, landmarks and REC. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from facecog_desktop.core.trial import Trial
from facecog_desktop.core.types import Box, Verdict
from facecog_desktop.ui.picture.placement import Placement, Shown
from facecog_desktop.ui.style.theme import Tokens
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

_RADIUS = 9.0
_PAD = 7.0
_GAP = 5.0
_MARK = 16.0
_REC = 84.0


def tone(shown: Shown) -> str:
    """The token of a face's colour: told by a mark and words too, never by the colour alone."""
    match = shown.track.match
    if match is None or match.verdict is Verdict.STRANGER:
        return "unknown"
    return "known" if match.verdict is Verdict.KNOWN else "unsure"


def label(shown: Shown) -> tuple[str, str]:
    """The mark and the words of a face's label."""
    match = shown.track.match
    mark = {"known": "✓", "unsure": "?", "unknown": ""}[tone(shown)]
    words = telling.name(match)
    if match is not None and match.verdict is Verdict.KNOWN:
        words = tr("{name}  {percent}", name=words, percent=telling.percent(match.confidence))
    return mark, words


def label_rect(face: QRectF, size: QSizeF, area: QRectF) -> QRectF:
    """Under the face, or over it where there is no room, and within the picture from left to right."""
    left = min(max(face.center().x() - size.width() / 2, area.left() + _GAP), area.right() - size.width() - _GAP)
    top = face.bottom() + _GAP
    if top + size.height() > area.bottom():
        top = max(face.top() - _GAP - size.height(), area.top() + _GAP)
    return QRectF(QPointF(left, top), size)


def paint_faces(painter: QPainter, placement: Placement, faces: Sequence[Shown], tokens: Tokens) -> None:
    """Boxes and labels, labels last, so that no box crosses a name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shown in faces:
        painter.setOpacity(shown.opacity)
        _paint_box(painter, placement.rect(shown.box), tokens, tone(shown))
    for shown in faces:
        painter.setOpacity(shown.opacity)
        _paint_label(painter, placement, shown, tokens)
    painter.restore()


def paint_landmarks(painter: QPainter, placement: Placement, faces: Sequence[Shown], tokens: Tokens) -> None:
    """The points found on each face, moved along with its gliding box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for shown in faces:
        painter.setOpacity(shown.opacity)
        painter.setBrush(tokens.colour("on_video"))
        size = max(1.2, placement.rect(shown.box).width() / 110)
        for x, y in _moved(shown):
            painter.drawEllipse(placement.point(x, y), size, size)
    painter.restore()


def paint_rec(painter: QPainter, area: QRectF, tokens: Tokens) -> None:
    """REC in the upper right corner of the picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    words = tr("REC")
    width = QFontMetricsF(font).horizontalAdvance(words) + 2 * _PAD + 16
    badge = QRectF(area.right() - width - 10, area.top() + 10, width, 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("shade"))
    painter.drawRoundedRect(badge, 12, 12)
    painter.setBrush(tokens.colour("rec"))
    painter.drawEllipse(QPointF(badge.left() + _PAD + 6, badge.center().y()), 5, 5)
    painter.setPen(tokens.colour("on_video"))
    painter.drawText(badge.adjusted(_PAD + 16, 0, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def paint_trial(painter: QPainter, area: QRectF, trial: Trial, tokens: Tokens) -> None:
    """What is asked of somebody, with the seconds that remain, in large words at the upper edge of the picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.5)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    room = area.width() - 2 * _PAD - 24 - _REC
    words = telling.trial(trial)
    if metrics.horizontalAdvance(words) > room - 2 * _PAD:
        words = telling.trial(trial, name=False)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 2 * _PAD)
    width = metrics.horizontalAdvance(words) + 4 * _PAD
    banner = QRectF(area.center().x() - width / 2, area.top() + 12, width, metrics.height() + 2 * _PAD)
    # REC stands in the corner: beside it, not under it.
    banner.moveRight(min(banner.right(), area.right() - _REC))
    colour = {None: "shade", True: "known", False: "rec"}[trial.passed]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(colour))
    painter.drawRoundedRect(banner, _RADIUS, _RADIUS)
    painter.setPen(tokens.colour("on_known" if trial.passed else "on_video"))
    painter.drawText(banner, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _paint_box(painter: QPainter, rect: QRectF, tokens: Tokens, colour: str) -> None:
    """A dark line under a coloured one: seen on bright and on dark pictures."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.colour("shade"), 4.0))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.setPen(QPen(tokens.colour(colour), 2.0))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


def _paint_label(painter: QPainter, placement: Placement, shown: Shown, tokens: Tokens) -> None:
    mark, words = label(shown)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    room = placement.target.width() - 2 * _GAP - 2 * _PAD - (_MARK if mark else 0)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, min(room, 320))
    width = metrics.horizontalAdvance(words) + 2 * _PAD + (_MARK if mark else 0)
    size = QSizeF(width, metrics.height() + _PAD)
    rect = label_rect(placement.rect(shown.box), size, placement.target)
    path = QPainterPath()
    path.addRoundedRect(rect, size.height() / 2, size.height() / 2)
    painter.fillPath(path, tokens.colour(tone(shown)))
    painter.setPen(tokens.colour(f"on_{tone(shown)}"))
    inner = rect.adjusted(_PAD, 0, -_PAD, 0)
    # Absolute: a window from right to left would put both at the right edge, one over the other.
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    if mark:
        painter.drawText(inner, left, mark)
        inner.setLeft(inner.left() + _MARK)
    painter.drawText(inner, left, words)


def _moved(shown: Shown) -> list[tuple[float, float]]:
    """The landmarks as they lie in the box that is on its way."""
    aim: Box = shown.track.face.box
    if aim.width <= 0 or aim.height <= 0:
        return []
    wide, high = shown.box.width / aim.width, shown.box.height / aim.height
    return [
        (shown.box.x + (float(x) - aim.x) * wide, shown.box.y + (float(y) - aim.y) * high)
        for x, y in shown.track.face.landmarks.points
    ]
