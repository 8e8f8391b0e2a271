"""State of play: what was said, where a State stands at a date, what is in the way, which answer moved whom."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.activity import Activity, Item
from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleCategory, ObstacleKind, ObstacleStatus
from attplanner.domain.pathway import Momentum, PathwayMove, Stage, standing
from attplanner.domain.statement import Statement, StatementKind, Voice, Vote
from attplanner.errors import PlannerError
from attplanner.services.facade import Services


def on(day: date) -> When:
    return When(day, day, Precision.DAY, confirmed=True, written=day.isoformat())


def speech(
    iso3: str = "CHL", day: date = date(2018, 3, 7), words: str = "Congress will vote this year."
) -> Statement:
    return Statement(on(day), iso3, occasion="Plenary", texts=(("en", words),))


def test_a_statement_comes_back_as_it_was_given(services: Services) -> None:
    given = Statement(
        on(date(2018, 3, 7)), "CHL", kind=StatementKind.TALK, voice=Voice.PRIVATE, occasion="Corridor",
        document="A/73/PV.1", handling=Handling.TROIKA, texts=(("en", "Soon."), ("fr", "Bientôt.")),
    )  # fmt: skip
    key = services.state_of_play.add_statement(given)
    found = services.state_of_play.statement(key)
    assert found is not None
    assert (found.kind, found.voice, found.handling) == (StatementKind.TALK, Voice.PRIVATE, Handling.TROIKA)
    assert (found.when, found.occasion, found.document) == (given.when, "Corridor", "A/73/PV.1")
    assert (found.text("fr"), found.text("es")) == ("Bientôt.", "Soon.")
    assert services.state_of_play.of_state("CHL").statements == (found,)
    assert services.state_of_play.of_state("FRA").statements == ()


def test_votes_are_read_by_their_kind_the_latest_first(services: Services) -> None:
    for year, vote in ((2019, Vote.ABSTAINED), (2025, Vote.IN_FAVOUR)):
        services.state_of_play.add_statement(
            Statement(on(date(year, 12, 1)), "IND", kind=StatementKind.VOTE, vote=vote)
        )
    services.state_of_play.add_statement(speech())
    votes = services.state_of_play.statements(StatementKind.VOTE)
    assert [(one.when.start, one.vote) for one in votes] == [
        (date(2025, 12, 1), Vote.IN_FAVOUR),
        (date(2019, 12, 1), Vote.ABSTAINED),
    ]


def test_a_statement_of_nobody_or_of_an_unknown_state_is_refused(services: Services) -> None:
    for wrong, code in ((Statement(on(date(2018, 1, 1))), "statement-of-nobody"), (speech("XXX"), "state-unknown")):
        with pytest.raises(PlannerError, match=code):
            services.state_of_play.add_statement(wrong)
    assert services.state_of_play.statements() == []


def test_words_are_set_and_removed_by_language(services: Services) -> None:
    key = services.state_of_play.add_statement(speech())
    services.state_of_play.set_text(key, "fr", "Cette année.")
    services.state_of_play.set_text(key, "en", "")
    found = services.state_of_play.statement(key)
    assert found is not None
    assert found.texts == (("fr", "Cette année."),)
    services.history.undo()
    again = services.state_of_play.statement(key)
    assert again is not None
    assert dict(again.texts) == {"en": "Congress will vote this year.", "fr": "Cette année."}


def move(stage: Stage, day: date, iso3: str = "CHL") -> PathwayMove:
    return PathwayMove(iso3, stage, day, Momentum.MOVING, Voice.PUBLIC, author="Ana")


def test_the_standing_at_a_date_is_the_latest_move_up_to_it(services: Services) -> None:
    for stage, day in ((Stage.CABINET, date(2018, 2, 1)), (Stage.INTEREST, date(2017, 5, 1))):
        services.state_of_play.add_move(move(stage, day))
    services.state_of_play.add_move(move(Stage.READY, date(2018, 1, 1), "TON"))
    at = services.state_of_play.standings
    assert {iso3: one.stage for iso3, one in at(date(2018, 3, 1)).items()} == {
        "CHL": Stage.CABINET,
        "TON": Stage.READY,
    }
    assert {iso3: one.stage for iso3, one in at(date(2018, 1, 1)).items()} == {
        "CHL": Stage.INTEREST,
        "TON": Stage.READY,
    }
    assert at(date(2017, 1, 1)) == {}
    moves = services.state_of_play.of_state("CHL").moves
    assert [one.stage for one in moves] == [Stage.CABINET, Stage.INTEREST]
    assert standing(list(moves), date(2017, 6, 1)) == moves[1]


def test_of_two_moves_of_one_day_the_later_made_holds(services: Services) -> None:
    for stage in (Stage.TABLED, Stage.CABINET):
        services.state_of_play.add_move(move(stage, date(2018, 2, 1)))
    assert services.state_of_play.standings(date(2018, 2, 1))["CHL"].stage is Stage.CABINET


def test_evidence_ages_by_the_offices_own_number_of_days(services: Services) -> None:
    made = move(Stage.CABINET, date(2018, 1, 1))
    assert services.state_of_play.stale_after() == 120
    assert (made.is_stale(date(2018, 5, 1)), made.is_stale(date(2018, 5, 2))) == (False, True)
    services.office.set("stale-after", "30")
    assert services.state_of_play.stale_after() == 30
    assert made.is_stale(date(2018, 2, 1), 30)


def obstacle(services: Services, iso3: str = "CHL", words: str = "Explained Article 2") -> str:
    proof = services.state_of_play.add_statement(speech(iso3))
    return services.state_of_play.add_obstacle(
        Obstacle(
            iso3, ObstacleCategory.MISPERCEPTION, ObstacleKind.REASON, "Thinks that hunters are concerned",
            evidence=(proof,), answers=(Answer(words, date(2018, 3, 7)),),
        )
    )  # fmt: skip


def test_an_obstacle_keeps_who_said_it_and_what_was_answered(services: Services) -> None:
    key = obstacle(services)
    services.state_of_play.add_answer(key, Answer("Sent the brochure", effect="Asked for more"))
    services.state_of_play.edit(Ref("obstacle", key), "status", ObstacleStatus.EASED)
    (found,) = services.state_of_play.of_state("CHL").obstacles
    assert (found.id, found.status, found.kind) == (key, ObstacleStatus.EASED, ObstacleKind.REASON)
    assert [one.text for one in found.answers] == ["Explained Article 2", "Sent the brochure"]
    (proof,) = found.evidence
    services.state_of_play.set_evidence(key, [])
    assert services.state_of_play.of_state("CHL").obstacles[0].evidence == ()
    services.history.undo()
    assert services.state_of_play.of_state("CHL").obstacles[0].evidence == (proof,)


def test_the_use_of_an_answer_counts_who_came_further_within_a_year(services: Services) -> None:
    for iso3, later in (("CHL", date(2018, 9, 1)), ("TON", date(2019, 9, 1)), ("FJI", None)):
        services.state_of_play.add_move(move(Stage.INTEREST, date(2018, 1, 1), iso3))
        obstacle(services, iso3, "Explained article 2" if iso3 == "FJI" else "Explained Article 2")
        if later:
            services.state_of_play.add_move(move(Stage.CABINET, later, iso3))
    (use,) = services.state_of_play.answers_used()
    assert (use.used, use.states, use.moved) == (3, ("CHL", "FJI", "TON"), ("CHL",))


def test_a_deleted_obstacle_is_in_the_bin_with_its_answers(services: Services) -> None:
    key = obstacle(services)
    services.state_of_play.delete([Ref("obstacle", key)])
    assert services.state_of_play.of_state("CHL").obstacles == ()
    (deleted,) = services.history.bin()
    assert (deleted.table, deleted.row) == ("obstacle", key)
    assert "hunters" in deleted.text
    services.history.restore(deleted)
    (found,) = services.state_of_play.of_state("CHL").obstacles
    assert len(found.answers) == len(found.evidence) == 1


def test_a_statement_outlives_the_item_in_which_it_was_made(services: Services) -> None:
    activity = services.activities.log(Activity(items=(Item("talks"),)))
    item = services.activities.get_many([activity])[0].items[0].id
    key = services.state_of_play.add_statement(
        Statement(on(date(2018, 3, 7)), "CHL", item=item, texts=(("en", "Soon."),))
    )
    services.activities.delete(Ref("activity", activity))
    found = services.state_of_play.statement(key)
    assert found is not None
    assert (found.item, found.text("en")) == (None, "Soon.")
    services.history.undo()
    again = services.state_of_play.statement(key)
    assert again is not None
    assert again.item == item


def test_what_was_said_is_found_by_its_words_and_its_state(services: Services) -> None:
    key = services.state_of_play.add_statement(speech(words="La Cámara votará pronto"))
    for words in ("camara", "chile votara"):
        assert ("statement", key) in [(hit.kind, hit.id) for hit in services.search.find(words)]
    services.state_of_play.set_text(key, "en", "Nothing new")
    assert ("statement", key) not in [(hit.kind, hit.id) for hit in services.search.find("camara")]
