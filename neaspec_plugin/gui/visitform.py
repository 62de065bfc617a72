"""The form of one visit: its pages of questions, how far it is, and the score so far with the parts that made it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import questionnaire
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core import visit as visiting
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.core.visit import Visit
from neaspec_plugin.gui.question import Question

_SCORE_HIGH = 110
"""Height of the list of parts of the score, pixels."""


class VisitForm(QWidget):
    """Shows a visit page by page; `answered` gives the visit with the new answer at each change."""

    answered = pyqtSignal(object)
    photo_wanted = pyqtSignal(str)
    photo_shown = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.protocol: Optional[Protocol] = None
        self.visit: Optional[Visit] = None
        self._measured: Mapping[str, float] = {}
        self._said: Sequence[Visit] = ()
        self._pages: list[questionnaire.Page] = []
        self.questions: dict[str, Question] = {}
        self._build()
        self.chooser.activated.connect(self.show_page)
        self.back.clicked.connect(lambda: self.show_page(self.chooser.currentIndex() - 1))
        self.forth.clicked.connect(lambda: self.show_page(self.chooser.currentIndex() + 1))

    def show_visit(
        self, protocol: Protocol, visit: Visit, measured: Mapping[str, float], said: Sequence[Visit] = ()
    ) -> None:
        """Show a visit from its first page; `said` are the visits that are talked over."""
        self.protocol, self.visit, self._measured, self._said = protocol, visit, measured, said
        self._pages = questionnaire.pages(protocol)
        self.chooser.clear()
        for page in self._pages:
            self.chooser.addItem(page.title)
        self.show_page(0)

    def clear(self) -> None:
        """Show no visit."""
        self.protocol = self.visit = None
        self.questions = {}
        self.page.takeWidget()
        self.chooser.clear()
        self._refresh()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.back.setText(translate("Questionnaire", "Back"))
        self.forth.setText(translate("Questionnaire", "Next"))
        self.chooser.setAccessibleName(translate("Questionnaire", "Page of the form"))
        if self.protocol is not None and self.visit is not None:
            page = self.chooser.currentIndex()
            self.show_visit(self.protocol, self.visit, self._measured, self._said)
            self.show_page(page)
        self._refresh()

    def show_page(self, number: int) -> None:
        """Show a page; only its questions are built."""
        if self.protocol is None or not 0 <= number < len(self._pages):
            return
        self.chooser.setCurrentIndex(number)
        shown = self._pages[number]
        body = QWidget()
        layout = QVBoxLayout(body)
        about = QLabel(shown.help)
        about.setWordWrap(True)
        layout.addWidget(about)
        self.questions = {}
        for indicator in shown.indicators:
            question = Question(self.protocol, indicator)
            question.answered.connect(self._answer)
            question.photo_wanted.connect(self.photo_wanted)
            question.photo_shown.connect(self.photo_shown)
            self.questions[indicator.code] = question
            layout.addWidget(question)
        layout.addStretch(1)
        self.page.setWidget(body)
        self._refresh(whole=True)

    def set_visit(self, visit: Visit) -> None:
        """Show the same visit with other answers, on the page where it is."""
        self.visit = visit
        self._refresh(whole=True)

    def set_measured(self, measured: Mapping[str, float]) -> None:
        """Show what the maps say."""
        self._measured = measured
        self._refresh(whole=True)

    def _answer(self, code: str, changed: Mapping[str, Any]) -> None:
        if self.visit is None:
            return
        self.visit = visiting.with_answer(self.visit, code, **changed)
        self._refresh()
        self.answered.emit(self.visit)

    def _refresh(self, whole: bool = False) -> None:
        """Show progress and score; `whole`: the answers too, which else stand as they were typed."""
        protocol, visit = self.protocol, self.visit
        self.back.setEnabled(self.chooser.currentIndex() > 0)
        self.forth.setEnabled(0 <= self.chooser.currentIndex() < self.chooser.count() - 1)
        if protocol is None or visit is None:
            self.bar.setValue(0)
            self.told.clear()
            self.score.clear()
            return
        found, score = visiting.progress(protocol, visit), visiting.score(protocol, visit)
        self.bar.setRange(0, max(found.asked, 1))
        self.bar.setValue(found.answered)
        self.told.setText(questionnaire.progress(protocol, found))
        self.score.setText("\n".join(questionnaire.score(protocol, score)))
        impacts = {part.code: questionnaire.impact(protocol, part) for part in score.pressures} if score else {}
        for code, question in self.questions.items():
            question.setVisible(question.indicator.kind == "gis" or visiting.is_asked(visit, question.indicator))
            question.show_impact(impacts.get(code, ""))
            if whole:
                question.show_answer(visit.answers.get(code))
                question.show_measured(self._measured.get(code))
                question.show_said(questionnaire.said(protocol, question.indicator, self._said) if self._said else "")

    def _build(self) -> None:
        self.chooser, self.back, self.forth = QComboBox(), QPushButton(), QPushButton()
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.page, self.bar = QScrollArea(), QProgressBar()
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told, self.score = QLabel(), QLabel()
        for text in (self.told, self.score):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        self.score.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.score.setAlignment(Qt.AlignmentFlag.AlignTop)
        parts = QScrollArea()
        parts.setWidget(self.score)
        parts.setWidgetResizable(True)
        parts.setFixedHeight(_SCORE_HIGH)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.chooser, 1)
        head.addWidget(self.forth)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.told)
        layout.addWidget(parts)
