"""What a program that was killed left half typed comes back where it was, the cursor included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attplanner.domain.changes import Ref
from attplanner.ui.shell import Shell

if TYPE_CHECKING:
    from attplanner.services.facade import Services

MEETING, LINE, STATE = "activity", "quick-log", "state-page"


def resume(services: Services, shell: Shell) -> None:
    """Open the meeting, State or line that was being typed. A draft that was laid aside on purpose stays aside."""
    if services.read_only:
        return
    drafts = services.drafts.load()
    meeting = next((one.row for one in drafts if one.subject == MEETING and one.row), None)
    if meeting is not None:
        shell.open_ref(Ref("activity", meeting))
    typed = next((one for one in drafts if one.subject == STATE and one.payload.get("open")), None)
    if typed is not None and meeting is None:
        shell.open_ref(Ref("state", str(typed.row).partition("|")[0]))
    if any(one.subject == LINE and one.payload.get("open") for one in drafts):
        shell.log_meeting()
