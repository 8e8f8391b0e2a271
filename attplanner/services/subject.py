"""What the use cases of every subject stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attplanner.services.vocabulary import Vocabulary
    from attplanner.services.workspace import Workspace


class Subject:
    """The use cases of one subject: the one write path, and the vocabulary of the store."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary) -> None:
        self._workspace = workspace
        self._vocabulary = vocabulary
