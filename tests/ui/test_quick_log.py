"""The quick log: one line, what is understood of it, its corrections, its draft, and the three ways on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import PartyKind
from attplanner.domain.handling import Handling
from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.quick_log.dialog import QuickLogDialog
from attplanner.ui.quick_log.rows import ValueChip

if TYPE_CHECKING:
    from attplanner.services.facade import Services

LINE = "15-17 mar 2017 Jakarta; Ministry of Defense; Ms. Mala Selvaraju (ASEAN)"
NEW = "12 may 2018 Gaborone; Ms. Joan Newcomer, Adviser, Ministry of Defence"
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, text: str = "") -> QuickLogDialog:
    window.log_meeting(text)
    return cast("QuickLogDialog", window.quick_log())


def chip(dialog: QuickLogDialog, text: str) -> ValueChip:
    return next(one for one in dialog.view.grid.chips if one.value.text == text)


def told(dialog: QuickLogDialog) -> str:
    return "\n".join(one.text() for one in dialog.view.grid._page.findChildren(QLabel))


def choose(dialog: QuickLogDialog, text: str, key: str) -> None:
    one = chip(dialog, text)
    assert key in {choice.key for choice in one.value.choices}
    assert one.value.choose is not None
    one.value.choose(key)
    dialog.read_line()


def test_a_line_is_understood_part_by_part(full_window: MainWindow) -> None:
    dialog = opened(full_window, LINE)
    spans = [(LINE[one.start : one.stop], one.kind) for one in dialog.view.line.spans()]
    assert spans == [
        ("15-17 mar 2017", "when"), ("Jakarta", "where"), ("Ministry of Defense", "office"),
        ("Ms. Mala Selvaraju (ASEAN)", "person"),
    ]  # fmt: skip
    assert [one.value.text for one in dialog.view.grid.chips] == [
        "15–17 March 2017", "Jakarta, Indonesia", "Ministry of Defense, Indonesia", "Ms. Mala Selvaraju, ASEAN",
        "CSP3 Process", "Internal",
    ]  # fmt: skip
    words = told(dialog)
    assert "Wednesday to Friday" in words
    assert "Not yet joined, as at 17 March 2017" in words
    assert "an office, nobody named" in words
    assert dialog.view.logged.text() == "15–17 March 2017, Jakarta is in the log already, with 6 items."


KEPT = "Mon 4 jun 2018 (tbc) 14:30-15:30 Palais des Nations, Geneva; panel hosted by the Embassy of Mexico"


def test_whatever_is_kept_has_its_chip_or_its_word(full_window: MainWindow, full: Services) -> None:
    dialog = opened(full_window)
    dialog._clock = lambda: date(2018, 5, 29)
    dialog.open_with(KEPT)
    assert [one.value.text for one in dialog.view.grid.chips] == [
        "4 June 2018", "14:30–15:30", "Geneva, Switzerland (Palais des Nations)",
        "Embassy of Mexico, host", "Our part: panellist", "Panel", "CSP4 Process", "Internal",
    ]  # fmt: skip
    assert "Monday · to be confirmed · planned: it lies ahead" in told(dialog)
    dialog.log()
    row = next(one for one in full.activities.rows(limit=100)[0] if one.when.start == date(2018, 6, 4))
    kept = full.activities.get(row.id)
    assert kept is not None
    assert (kept.time, kept.form.value, kept.state.value) == ("14:30-15:30", "panel", "planned")
    assert (kept.when.confirmed, kept.places[0].venue, kept.items[0].our_part) == (
        False, "Palais des Nations", "panellist",
    )  # fmt: skip


def test_the_time_of_day_can_be_taken_out_and_the_form_be_another(full_window: MainWindow, full: Services) -> None:
    dialog = opened(full_window, "3 may 2018 14:30 Gaborone; side event of Control Arms")
    choose(dialog, "14:30", "none")
    assert "14:30" not in dialog.view.line.toPlainText()
    assert dialog.understood is not None
    assert dialog.understood.entry.time is None
    choose(dialog, "Side event", "meeting")
    dialog.reject()
    dialog = opened(full_window)
    assert chip(dialog, "Meeting")
    dialog.log()
    row = next(one for one in full.activities.rows(limit=100)[0] if one.when.start == date(2018, 5, 3))
    kept = full.activities.get(row.id)
    assert kept is not None
    assert kept.form.value == "meeting"


def test_what_is_doubtful_in_a_date_is_said(full_window: MainWindow) -> None:
    dialog = opened(full_window, "Monday 17-16 may 2018 Gaborone; Kenya")
    assert "The last day lies before the first." in told(dialog)
    assert "The day of the week is not that of the date." in told(dialog)


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_each_part_is_underlined_in_its_colour(full_window: MainWindow, mode: theme.Mode) -> None:
    full_window.set_mode(mode)
    dialog = opened(full_window, LINE)
    picture = dialog.view.line.viewport().grab().toImage()
    for span in dialog.view.line.spans():
        stretch = next(iter(dialog.view.line._stretches(span)))
        names = {"when": "accent", "where": "place_mark", "office": "warn", "person": "troika"}
        assert picture.pixelColor(stretch.center().toPoint()) == theme.colour(names[span.kind])


def test_ctrl_enter_logs_and_the_draft_goes(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    before = full.activities.count()
    dialog = opened(full_window)
    QTest.keyClicks(dialog.view.line, NEW)
    qtbot.waitUntil(lambda: len(full.drafts.load()) == 1)
    dialog.read_line()
    assert "new person" in told(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.view.line, Qt.Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert full.activities.count() == before + 1
    assert full.drafts.load() == []
    row = next(one for one in full.activities.rows(limit=100)[0] if one.when.start == date(2018, 5, 12))
    assert row.handlings == (Handling.INTERNAL,)
    assert row.process == "ATT-CSP4"
    assert full_window.bar.text() == "Logged: 12 May 2018, Gaborone: Ms. Joan Newcomer, Adviser, Ministry of Defence"


def test_esc_keeps_the_draft_and_only_discard_drops_it(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    dialog = opened(full_window)
    QTest.keyClicks(dialog.view.line, NEW)
    QTest.keyClick(dialog.view.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert full.drafts.load()[0].payload["text"] == NEW
    assert full.drafts.load()[0].payload["open"] is False
    dialog = opened(full_window)
    assert dialog.view.line.toPlainText() == NEW
    dialog.view.discard.click()
    assert full.drafts.load() == []
    assert opened(full_window).view.line.toPlainText() == ""


def test_a_draft_that_comes_back_is_seen_whole(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    text = f"{LINE}; Ms. Joan Newcomer, Adviser, Ministry of Defence; Mr. Otto Other, Director"
    full.drafts.save("quick-log", None, {"text": text, "open": True}, len(text), None)
    dialog = opened(full_window)
    line = dialog.view.line
    qtbot.waitUntil(lambda: line.document().firstBlock().layout().lineCount() == 2)
    assert line.height() >= 2 * 22
    assert line.verticalScrollBar().value() == 0
    assert dialog.view.line.geometry().bottom() < dialog.view.rows.geometry().top()
    assert dialog.height() >= dialog.view.heightForWidth(dialog.view.width())


@pytest.mark.parametrize(
    ("day", "process", "note"),
    [("12 may 2018", "CSP4 Process", "from the date"), ("12 may 2031", "CSP12 Process", "the office’s own")],
)
def test_a_process_is_of_the_date_only_within_its_period(
    full_window: MainWindow, full: Services, day: str, process: str, note: str
) -> None:
    full.office.set_up(replace(full.office.info(), process="ATT-CSP12"))
    dialog = opened(full_window, f"{day} Gaborone; Ms. Joan Newcomer")
    assert chip(dialog, process)
    assert note in told(dialog)


def test_a_given_text_takes_the_drafts_place_and_can_be_taken_back(full_window: MainWindow) -> None:
    dialog = opened(full_window)
    QTest.keyClicks(dialog.view.line, NEW)
    dialog.reject()
    dialog = opened(full_window, LINE)
    assert dialog.view.line.toPlainText() == LINE
    dialog.view.line.undo()
    assert dialog.view.line.toPlainText() == NEW


def test_chips_are_reached_and_opened_by_keys(full_window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(full_window, LINE)
    QTest.keyClick(dialog.view.line, Qt.Key.Key_Return)
    first = dialog.focusWidget()
    assert isinstance(first, ValueChip)
    assert first.accessibleName() == "When: 15–17 March 2017"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert cast("ValueChip", dialog.focusWidget()).value.text == "Jakarta, Indonesia"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_day_and_month_that_may_be_swapped_are_asked_for(full_window: MainWindow) -> None:
    dialog = opened(full_window, "12/03/2027 Vienna; Ms. Ana Example")
    choose(dialog, "which day?", "12 March 2027")
    assert dialog.view.line.toPlainText() == "12 March 2027 Vienna; Ms. Ana Example"
    assert dialog.understood is not None
    assert dialog.understood.entry.when.start == date(2027, 3, 12)


def test_a_day_that_no_calendar_has_is_called_so(full_window: MainWindow) -> None:
    dialog = opened(full_window, "31 feb 2014 Vienna; Ms. Ana Example")
    assert dialog.understood is not None
    assert dialog.understood.entry.when.start is None
    assert "no such day: choose one beside it" in told(dialog)
    choose(dialog, "which day?", "28 February 2014")
    assert dialog.understood.entry.when.start == date(2014, 2, 28)


def test_a_missing_date_and_place_are_offered(full_window: MainWindow) -> None:
    dialog = opened(full_window, "Ms. Ana Example, Director")
    choose(dialog, "no date yet", next(one.key for one in chip(dialog, "no date yet").value.choices))
    assert dialog.understood is not None
    assert dialog.understood.entry.when.start is not None
    choose(dialog, "no place yet", "virtual")
    assert dialog.understood.entry.places[0].virtual


def test_another_city_of_the_name_can_be_meant(full_window: MainWindow) -> None:
    dialog = opened(full_window, "3 may 2018 Valencia; Ms. Ana Example")
    places = next(one for one in dialog.view.grid.chips if one.value.text.startswith("Valencia"))
    other = next(one.key for one in places.value.choices if one.key not in ("edit", places.value.text))
    choose(dialog, places.value.text, other)
    assert f"3 may 2018 {other};" in dialog.view.line.toPlainText()
    assert any(one.value.text == other for one in dialog.view.grid.chips)


def test_what_was_promised_has_its_row_and_the_rule_its_word(full_window: MainWindow, full: Services) -> None:
    dialog = opened(
        full_window, "26 May 2018 Lomé; Togolese Ministry of Justice (Chatham House Rule); Togo to answer by 3 June"
    )
    assert [one.value.text for one in dialog.view.grid.chips[3:6]] == ["They promised", "Togo", "3 June 2018"]
    assert "Chatham House rule: names and posts stay" in told(dialog)
    dialog.log()
    assert [(one.text, one.iso3) for one in full.follow_ups.rows()] == [("Togo to answer by 3 June", "TGO")]


def test_an_unknown_organization_is_said_and_a_place_nearly_named_is_asked_for(full_window: MainWindow) -> None:
    dialog = opened(full_window, "17 Jan 2018 Kathmandoo; Institute of Nowhere; ASEAN")
    assert told(dialog).count("not a known organization: kept as written") == 1
    button = next(one for one in dialog.view.grid.findChildren(QAbstractButton) if one.text() == "Kathmandu, Nepal?")
    button.click()
    assert dialog.view.line.toPlainText() == "17 Jan 2018 Kathmandu, Nepal; Institute of Nowhere; ASEAN"


@pytest.mark.parametrize(
    ("line", "chip_text", "meant", "read"),
    [
        ("17 Jan 2018 Kathmandoo; Ministry of Defence", "no place yet", "Kathmandu, Nepal", "Kathmandu, Nepal;"),
        ("17 Jan 2018 Dakar and Valencia; A", "Valencia", "Valencia, Spain", "Dakar, Senegal and Valencia, Spain;"),
    ],
)
def test_what_may_be_meant_by_an_unknown_place_is_offered(
    full_window: MainWindow, line: str, chip_text: str, meant: str, read: str
) -> None:
    dialog = opened(full_window, line)
    choose(dialog, chip_text, meant)
    assert dialog.view.line.toPlainText().startswith(f"17 Jan 2018 {read}")


def test_the_members_of_an_organization_may_have_been_meant(full_window: MainWindow) -> None:
    dialog = opened(full_window, "22 feb 2018 Jakarta; ASEAN")
    button = next(one for one in dialog.view.grid.findChildren(QAbstractButton) if "members?" in one.text())
    assert button.text() == "or its 10 members?"
    button.click()
    dialog.read_line()
    assert dialog.view.line.toPlainText() == "22 feb 2018 Jakarta; members of ASEAN"
    assert dialog.understood is not None
    assert dialog.understood.entry.items[0].counterparts[0].kind is PartyKind.GROUP


def test_process_and_handling_are_chosen_beside_the_line(full_window: MainWindow, full: Services) -> None:
    dialog = opened(full_window, NEW)
    choose(dialog, "CSP4 Process", "ATT-CSP3")
    choose(dialog, "Internal", "troika")
    dialog.reject()
    dialog = opened(full_window)
    assert "chosen by you" in told(dialog)
    dialog.log()
    row = next(one for one in full.activities.rows(limit=100)[0] if one.when.start == date(2018, 5, 12))
    assert row.process == "ATT-CSP3"
    assert row.handlings == (Handling.TROIKA,)
    full.history.undo()
    assert row.id not in {one.id for one in full.activities.rows(limit=100)[0]}


def test_what_is_logged_already_gets_the_items(full_window: MainWindow, full: Services) -> None:
    dialog = opened(full_window, LINE)
    assert dialog.understood is not None
    same = dialog.understood.same_as_logged or ""
    before = full.activities.get(same)
    assert before is not None
    dialog.view.add_to.click()
    after = full.activities.get(same)
    assert after is not None
    assert len(after.items) == len(before.items) + 2
    assert after.items[-1].participations[0].name == "Mala Selvaraju"
    assert full.activities.count() == 61
    full.history.undo()
    assert full.activities.get(same) == before


def test_or_is_kept_apart(full_window: MainWindow, full: Services) -> None:
    dialog = opened(full_window, LINE)
    dialog.view.apart.click()
    assert not dialog.view.hint.isVisible()
    dialog.read_line()
    assert not dialog.view.hint.isVisible()
    dialog.log()
    assert full.activities.count() == 62


def test_ctrl_e_goes_on_in_the_editor(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    dialog = opened(full_window, NEW)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.view.line, Qt.Key.Key_E, CONTROL)
    assert full_window.current == "meetings"
    shown = getattr(full_window.screens["meetings"], "panel")  # noqa: B009  # the screen's class does not matter here
    found = full.activities.get(shown.meeting)
    assert found is not None
    assert found.when.start == date(2018, 5, 12)


def test_a_line_that_says_nothing_is_refused_and_kept(full_window: MainWindow, full: Services) -> None:
    dialog = opened(full_window, "hm")
    dialog.log()
    assert dialog.isVisible()
    assert dialog.view.problem.isVisibleTo(dialog)
    assert dialog.view.line.toPlainText() == "hm"
    assert full.activities.count() == 61
    dialog.discard()


def test_pasted_lines_become_parts(full_window: MainWindow) -> None:
    dialog = opened(full_window)
    data = QMimeData()
    data.setText("12 may 2018 Gaborone\nMinistry of Defence\n\nMs. Ana Example")
    dialog.view.line.insertFromMimeData(data)
    assert dialog.view.line.toPlainText() == "12 may 2018 Gaborone; Ministry of Defence; Ms. Ana Example"
    dialog.discard()


def test_the_buttons_stay_on_a_low_screen(full_window: MainWindow, qtbot: QtBot) -> None:
    people = "; ".join(f"Ms. Joan Newcomer{n}, Adviser for weapons, Ministry of Defence" for n in range(30))
    dialog = opened(full_window, f"12 may 2018 Gaborone; {people}")
    qtbot.waitUntil(lambda: dialog.view.rows.verticalScrollBar().maximum() > 0)
    assert dialog.screen().availableGeometry().contains(dialog.geometry())
    log = dialog.view.log
    assert dialog.rect().contains(log.rect().translated(log.mapTo(dialog, QPoint(0, 0))))
    last = dialog.view.grid.chips[-1]
    assert last.visibleRegion().isEmpty()
    last.setFocus()
    dialog.view.rows.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()
    dialog.view.line.setPlainText("12 may 2018 Gaborone")
    dialog.read_line()
    assert dialog.view.rows.verticalScrollBar().maximum() == 0


SEVERAL = "12 may 2018 Gaborone; Ms. Ann Leeds (ASEAN), Mr. Bo Tanner, MFA Singapore and Col. Alvares, Timor-Leste"


def test_several_people_are_an_item_each_where_one_says_so(full_window: MainWindow) -> None:
    dialog = opened(full_window, SEVERAL)
    split = next(one for one in dialog.view.grid._page.findChildren(QAbstractButton) if "Split" in one.text())
    assert split.text() == "Split into 3 items?"
    split.click()
    dialog.read_line()
    assert dialog.understood is not None
    texts = ["Ms. Ann Leeds (ASEAN)", "Mr. Bo Tanner, MFA Singapore", "Col. Alvares, Timor-Leste"]
    assert [item.text for item in dialog.understood.entry.items] == texts
    assert not any("Split" in one.text() for one in dialog.view.grid._page.findChildren(QAbstractButton))


def test_what_is_said_of_one_of_several_stands_at_his_chip(full_window: MainWindow) -> None:
    dialog = opened(full_window, SEVERAL)
    values = {one.value.text: one.value for one in dialog.view.grid.chips}
    people = ["Ms. Ann Leeds, ASEAN", "Mr. Bo Tanner, MFA Singapore", "Col. Alvares, Timor-Leste"]
    assert [values[text].fresh for text in people] == ["new person"] * 3
    assert [bool(values[text].question) for text in people] == [True, False, False]
    for text in people:  # the badge is beside its chip, not anywhere in the row
        beside = chip(dialog, text).parentWidget()
        assert beside is not None
        assert [one.text() for one in beside.findChildren(QLabel)] == ["new person"]


def test_a_private_note_is_in_no_wording_and_in_no_paper(full_window: MainWindow, full: Services) -> None:
    line = f"{NEW} // they will ratify by September; not before"
    dialog = opened(full_window, line)
    assert chip(dialog, "they will ratify by September; not before").accessibleName().startswith("Note")
    assert "private note: in no wording and in no paper" in told(dialog)
    choose(dialog, "Internal", Handling.PUBLICATION.value)
    meeting = dialog._store(None)
    assert meeting is not None
    (activity,) = full.activities.get_many([meeting])
    assert [(item.source_text, item.private_note) for item in activity.items] == [
        (NEW.partition("; ")[2], "they will ratify by September; not before")
    ]
    printed = full.exports.one(meeting, "en", Handling.PUBLICATION)
    assert "Newcomer" in repr(printed)
    assert "ratify" not in repr(printed)
