"""Garbage is looked for again when the last work is done, whichever began first."""

from __future__ import annotations

import gc
from contextlib import ExitStack

import pytest

from attplanner.services.uncollected import uncollected


@pytest.mark.parametrize("first_to_end", [0, 1])
def test_the_last_of_two_works_has_garbage_looked_for_again(first_to_end: int) -> None:
    assert gc.isenabled()
    works = [ExitStack(), ExitStack()]
    for work in works:
        work.enter_context(uncollected())
    works.pop(first_to_end).close()
    assert not gc.isenabled()
    works.pop().close()
    assert gc.isenabled()


def test_what_was_switched_off_before_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
