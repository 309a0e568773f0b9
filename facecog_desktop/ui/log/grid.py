"""How a table of the log looks and is moved about in."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtWidgets import QAbstractItemView, QTableView


def grid(table: QAbstractItemModel, name: str, *, row_height: int = 30) -> QTableView:
    """Whole rows, one at a time, without a grid; Tab leaves it."""
    view = QTableView()
    view.setModel(table)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setIconSize(QSize(row_height - 6, row_height - 6))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(max(row_height, view.fontMetrics().height() + 8))
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setHighlightSections(False)
    return view


def fit(view: QTableView) -> None:
    """Each column as wide as what is in it and its title; the last one takes what is left, if anything is."""
    header = view.horizontalHeader()
    header.setStretchLastSection(False)
    view.resizeColumnsToContents()
    header.setStretchLastSection(header.length() <= view.viewport().width())
