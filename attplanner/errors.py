"""The one error a user can act on. Everything else that is raised is our bug."""

from __future__ import annotations


class PlannerError(Exception):
    """Something went wrong and the user can do something about it.

    ``code`` names the message (``ui/texts.py`` holds the words for it); ``values`` fill it. Raise it with
    everything the message needs: what happened, where (file, line), and what was kept.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}"
