"""State of play: what was said, where a State stands at a date, what is in the way, which answer moved whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from attplanner.domain.activity import Activity, Item
from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleCategory, ObstacleKind, ObstacleStatus
from attplanner.domain.pathway import Momentum, PathwayMove, Stage, standing
from attplanner.domain.statement import Statement, StatementKind, Vote, VoteRun, vote_runs
from attplanner.domain.voice import Voice
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


def test_a_change_is_refused_for_what_adding_it_is(services: Services) -> None:
    play = services.state_of_play
    said = play.statement(play.add_statement(speech()))
    play.add_move(move(Stage.CABINET, date(2018, 2, 1)))
    (stored,) = play.of_state("CHL").moves
    assert said is not None
    for wrong, code in (
        (replace(said, iso3=None), "statement-of-nobody"),
        (replace(said, iso3="XXX"), "state-unknown"),
        (replace(stored, iso3="XXX"), "state-unknown"),
    ):
        with pytest.raises(PlannerError, match=code):
            play.change(wrong)
    assert (play.statement(said.id), play.of_state("CHL").moves) == (said, (stored,))


def test_evidence_that_is_named_twice_is_kept_once(services: Services) -> None:
    play = services.state_of_play
    said = play.add_statement(speech())
    play.add_obstacle(Obstacle("CHL", ObstacleCategory.LEGAL, evidence=(said, said)))
    (stored,) = play.of_state("CHL").obstacles
    assert stored.evidence == (said,)
    play.change(replace(stored, evidence=()))
    play.change(replace(stored, evidence=(said, said)))
    assert play.of_state("CHL").obstacles == (stored,)


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
    reviewed = replace(made, review_by=date(2018, 2, 1))
    assert (reviewed.is_stale(date(2018, 2, 1)), reviewed.is_stale(date(2018, 2, 2))) == (False, True)
    assert not replace(made, review_by=date(2019, 1, 1)).is_stale(date(2018, 12, 31))


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
    services.state_of_play.change(replace(found, evidence=()))
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


def test_votes_of_years_that_follow_each_other_are_one_run_and_a_gap_is_not_filled() -> None:
    abstained = [Statement(on(date(year, 12, 1)), "IND", vote=Vote.ABSTAINED) for year in (2022, 2019, 2020)]
    found = vote_runs([*abstained, Statement(on(date(2023, 12, 1)), "IND", vote=Vote.IN_FAVOUR)], date(2023, 12, 31))
    assert found == [
        VoteRun(Vote.ABSTAINED, 2019, 2020), VoteRun(Vote.ABSTAINED, 2022, 2022), VoteRun(Vote.IN_FAVOUR, 2023, 2023),
    ]  # fmt: skip
    assert vote_runs(abstained, date(2020, 1, 1)) == [VoteRun(Vote.ABSTAINED, 2019, 2019)]


def test_a_change_of_several_fields_is_one_step(services: Services) -> None:
    play = services.state_of_play
    key = play.add_statement(speech())
    stored = play.statement(key)
    assert stored is not None
    changed = replace(stored, voice=Voice.PRIVATE, occasion="Corridor", texts=(("fr", "Bientôt."),))
    play.change(changed)
    assert play.statement(key) == changed
    services.history.undo()
    assert play.statement(key) == stored


def test_a_changed_obstacle_keeps_its_answers_and_names_other_evidence(services: Services) -> None:
    play = services.state_of_play
    one, other = play.add_statement(speech()), play.add_statement(speech(words="No money."))
    play.add_obstacle(Obstacle("CHL", ObstacleCategory.LEGAL, evidence=(one,), answers=(Answer("The model law"),)))
    (stored,) = play.of_state("CHL").obstacles
    play.change(replace(stored, category=ObstacleCategory.CAPACITY, evidence=(other,)))
    (found,) = play.of_state("CHL").obstacles
    assert (found.category, found.evidence, found.answers) == (ObstacleCategory.CAPACITY, (other,), stored.answers)
    with pytest.raises(PlannerError, match="row-missing"):
        play.change(replace(stored, id="gone"))


def test_items_with_a_state_can_be_named_as_evidence(example_services: Services) -> None:
    found = example_services.state_of_play.items_with("MOZ")
    assert len(found) > 5
    assert found[0].when.start == date(2018, 1, 29)
    assert {one.place for one in found} >= {"Maputo", "Tokyo"}
    assert all(one.text for one in found)
    assert example_services.state_of_play.items([found[0].id, "gone"]) == {found[0].id: found[0]}
