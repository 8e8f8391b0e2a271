"""Sabotages: one-line changes that take a protection away, each with the tests that must turn red."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sabotage:
    """``old`` becomes ``new`` in ``file`` (below the package); then one of ``tests`` (pytest's words) must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: str


_POWER, _DAMAGE, _TAIL = "tests/faults/test_power_cut.py", "tests/faults/test_damage.py", "tests/models/test_tail.py"
_FILES, _BACKUPS = "tests/models/test_store_files.py", "tests/services/test_workspace_backups.py"
_WORKSPACE, _HOSTILE = "tests/services/test_workspace.py", "tests/importers/test_hostile.py"
_ASIDE = "tests/services/test_aside.py"
_APART = "tests/services/test_drafts_apart.py"

SABOTAGES = (
    # what was acknowledged is on the disk, and what is lost is told
    Sabotage(
        "commits not synced", "models/driver.py", "synchronous = FULL", "synchronous = NORMAL", f"{_POWER} -k save"
    ),
    Sabotage(
        "unsafe library", "models/driver.py", "version < (3, 51, 3)", "version < (3, 7, 0)", f"{_FILES} -k library"
    ),
    Sabotage(
        "new store not in its folder",
        "models/store.py",
        "    disk.sync(path.parent)",
        "    pass",
        f"{_POWER} -k create",
    ),
    Sabotage(
        "backup not in its folder",
        "models/copying.py",
        "    disk.sync(to.parent)",
        "    pass",
        f"{_POWER} -k backup",
    ),
    Sabotage(
        "export not in its folder",
        "services/exports.py",
        "        disk.sync(path.parent)",
        "        pass",
        f"{_POWER} -k export",
    ),
    Sabotage(
        "mark not gone before the log",
        "models/tail_check.py",
        "        disk.sync(store.parent)",
        "        pass",
        f"{_POWER} -k save",
    ),
    Sabotage(
        "mark names no commit",
        "models/tail_check.py",
        "return max(last, _frames(mark)) if",
        "return last if",
        f"{_TAIL} -k cut",
    ),
    Sabotage(
        "missing log not missed",
        "models/tail_check.py",
        "    if mark_path(store).exists() and not (",
        "    if False and not (",
        f"{_TAIL} -k gone",
    ),
    Sabotage(
        "lost log thrown away",
        "models/tail_check.py",
        "        self.kept.replace(kept)",
        "        self.kept.unlink()",
        f"{_TAIL} -k stays_said",
    ),
    Sabotage(
        "wrong passphrase opens for writing",
        "models/store.py",
        "    refuse_wrong(path, key)\n",
        "",
        f"{_TAIL} -k wrong_passphrase",
    ),
    Sabotage(
        "reader not told",
        "models/store.py",
        "tail_check.losses(path, connection))",
        "())",
        "tests/faults/test_lost_changes.py",
    ),
    Sabotage(
        "full disk taken for another fault",
        "models/disk.py",
        "LITTLE = 64 * 1024",
        "LITTLE = 0",
        "tests/faults/test_disk.py -k too_full",
    ),
    Sabotage(
        "mark left behind the log",
        "models/store.py",
        "            if not tail_check.wal_path(path).exists():",
        "            if False:",
        "tests/faults/test_disk.py -k mark_that",
    ),
    Sabotage(
        "store not closed at the end",
        "models/store.py",
        "self._end = weakref.finalize(self, _close, self.path, self.engine, self.lock, self.connection)",
        "self._end = lambda: _close(self.path, self.engine, self.lock, self.connection)",
        f"{_TAIL} -k never_closes",
    ),
    Sabotage(
        "typing kept late",
        "ui/screens/meetings/saving.py",
        "LATEST = 600",
        "LATEST = 60_000",
        "tests/faults/test_typing.py -k note",
    ),
    Sabotage(
        "line kept late",
        "ui/quick_log/dialog.py",
        "LATEST = 600",
        "LATEST = 60_000",
        "tests/faults/test_typing.py -k line",
    ),
    Sabotage(
        "log emptied under a worker",
        "services/workspace.py",
        "if self._turn.acquire(blocking=False):",
        "if self._turn.acquire(blocking=False) or True:",
        f"{_ASIDE} -k log_stays",
    ),
    Sabotage(
        "no draft kept while a worker writes",
        "services/workspace.py",
        '            if error.code != "store-busy":',
        "            if True:",
        f"{_APART} -k is_kept",
    ),
    Sabotage(
        "drafts of a killed program left apart",
        "services/store_access.py",
        "    workspace.take_drafts_in()",
        "    pass",
        f"{_APART} -k killed",
    ),
    Sabotage(
        "drafts apart in the clear",
        "models/drafts_apart.py",
        "made = _open(path, store.key)",
        "made = _open(path, None)",
        f"{_APART} -k killed",
    ),
    Sabotage(
        "damaged drafts block all writing",
        "services/drafts_meanwhile.py",
        "        if error.code != drafts_apart.UNREADABLE:",
        "        if True:",
        f"{_APART} -k blocks_no_write",
    ),
    Sabotage(
        "damaged drafts taken away",
        "models/drafts_apart.py",
        "        path.replace(kept)",
        "        path.unlink()",
        f"{_APART} -k put_aside",
    ),
    Sabotage(
        "drafts taken in twice",
        "models/drafts_apart.py",
        "            DRAFTS.drop(apart)",
        "            pass",
        f"{_APART} -k not_taken_in_again",
    ),
    # one writer, the right one
    Sabotage(
        "two may write",
        "models/lock.py",
        "            raise _locked(store) from error",
        "            pass",
        f"{_FILES} -k second_writer",
    ),
    Sabotage(
        "other computers ignored",
        "models/lock.py",
        "        self._refuse_other_machines()\n",
        "",
        f"{_FILES} -k another_computer",
    ),
    Sabotage(
        "second look frees the locks",
        "models/store.py",
        "for store in tuple(_OPEN) if",
        "for store in () if",
        f"{_FILES} -k frees_its_locks",
    ),
    Sabotage(
        "copy keeps its device",
        "models/store.py",
        'f"{machine_id()}|{path.resolve()}|{state.st_ino}"',
        '"here"',
        f"{_FILES} -k another_device",
    ),
    Sabotage(
        "newer store opened",
        "models/schema.py",
        "found > REVISION",
        "found < REVISION",
        f"{_FILES} -k newer_store",
    ),
    Sabotage(
        "no backup before migrating",
        "models/migrate.py",
        "    copying.copy_store(connection, backup, key)",
        "    pass",
        "tests/models/test_migrations.py -k backed_up",
    ),
    Sabotage(
        "two write in one program",
        "services/workspace.py",
        "with self._only_writer(PATIENCE), disk.telling(",
        "with disk.telling(",
        f"{_ASIDE} -k nobody_else",
    ),
    Sabotage(
        "a worker's failure kept to itself",
        "services/workspace.py",
        "        if done.failed is not None:",
        "        if False:",
        f"{_ASIDE} -k before_a_failure",
    ),
    Sabotage(
        "a worker's half kept",
        "services/imports.py",
        'plan, handling, "safe", memberships, report)',
        'plan, handling, "safe", memberships, unwatched)',
        f"{_ASIDE} -k given_up",
    ),
    Sabotage(
        "closed under a worker",
        "ui/main_window.py",
        "if ask and self._jobs.writing:",
        "if False:",
        "tests/ui/test_main_window.py -k long_step",
    ),
    Sabotage(
        "ended under a worker",
        "app.py",
        "        self.window.jobs.settle()",
        "        pass",
        "tests/ui/test_ending.py",
    ),
    Sabotage(
        "dead holder believed",
        "models/lock.py",
        "    lock.release()\n    return False",
        "    lock.release()\n    return _lives(found.pid)",
        f"{_TAIL} -k dead_holder",
    ),
    Sabotage(
        "another program's file changed",
        "models/driver.py",
        'if mode == "rw" and not is_store(connection):',
        'if mode == "none" and not is_store(connection):',
        f"{_FILES} -k another_program",
    ),
    Sabotage(
        "paper over a store",
        "services/exports.py",
        "        _refuse_store(path, self._workspace.store.path)\n",
        "",
        "tests/cli/test_refusals.py -k place_of_a_store",
    ),
    # the history is whole, and a check knows
    Sabotage(
        "writes beside the history",
        "services/workspace.py",
        "            self._refuse_unrecorded(connection)\n",
        "",
        f"{_WORKSPACE} -k lost_its_triggers",
    ),
    Sabotage("undo forwards", "models/journal.py", "reversed(changes)", "changes", f"{_WORKSPACE} -k taken_back"),
    Sabotage(
        "keys between tables off",
        "models/driver.py",
        'connection.execute("PRAGMA foreign_keys = ON")',
        'connection.execute("PRAGMA foreign_keys = OFF")',
        "tests/models/test_tables.py",
    ),
    Sabotage(
        "history not hashed",
        "models/integrity.py",
        "if digested != digest or journal.chain(",
        "if journal.chain(",
        f"{_BACKUPS} -k altered_history",
    ),
    Sabotage(
        "rows not compared",
        "models/integrity.py",
        "_chain, _rows)",
        "_chain)",
        f"{_BACKUPS} -k older_than_its_history",
    ),
    Sabotage(
        "shipped rows not compared",
        "services/backups.py",
        " + integrity.attempted(reference_data.altered, connection)",
        "",
        f"{_DAMAGE} -k shipped_name",
    ),
    Sabotage(
        "backup over a file",
        "services/backups.py",
        '            raise PlannerError("file-exists", file=str(to))\n        for lost',
        "            pass\n        for lost",
        f"{_BACKUPS} -k over_another_file",
    ),
    Sabotage("backups thinned out", "services/backups.py", "DAILY, WEEKLY = 7, 4", "DAILY, WEEKLY = 6, 4", _BACKUPS),
    Sabotage(
        "restoring keeps nothing",
        "services/backups.py",
        "kept = _keep(path, why) if path.exists() else None",
        "kept = None",
        f"{_BACKUPS} -k restoring_keeps",
    ),
    Sabotage(
        "backup of many moments",
        "services/backups.py",
        '        source.execute("BEGIN")  # one',
        '        source.execute("SELECT 1")  # one',
        f"{_BACKUPS} -k one_instant",
    ),
    Sabotage(
        "backup not read again",
        "services/backups.py",
        "    if damage:\n        raise PlannerError",
        "    if False:\n        raise PlannerError",
        f"{_BACKUPS} -k damaged_backup",
    ),
    Sabotage(
        "old log read into the restored",
        "services/backups.py",
        "    _remove_log(path)\n    making",
        "    making",
        f"{_BACKUPS} -k log_kept",
    ),
    Sabotage(
        "rekeyed copy not checked",
        "services/rekeying.py",
        "for damage in damage_of(making, after):",
        "for damage in ():",
        "tests/services/test_rekeying.py -k damaged_store",
    ),
    Sabotage(
        "erased text left in the log",
        "services/workspace.py",
        "        self.checkpoint()\n        return answer",
        "        return answer",
        f"{_WORKSPACE} -k erasing",
    ),
    # nothing in the clear, nothing told
    Sabotage(
        "key stretched little",
        "models/keys.py",
        "1: Level(256 * MIB, 3)",
        "1: Level(64 * MIB, 3)",
        f"{_FILES} -k level_of_the_key",
    ),
    Sabotage(
        "copies for everybody",
        "models/disk.py",
        "os.open(name, flags, 0o600)",
        "os.open(name, flags, 0o644)",
        f"{_FILES} -k may_read",
    ),
    Sabotage(
        "weak passphrase",
        "services/store_access.py",
        "LEAST_CHARACTERS = 15",
        "LEAST_CHARACTERS = 5",
        f"{_FILES} -k weak",
    ),
    Sabotage(
        "parameters in messages",
        "models/store.py",
        "hide_parameters=True",
        "hide_parameters=False",
        f"{_DAMAGE} -k parameters",
    ),
    Sabotage(
        "core dumps",
        "models/store.py",
        "resource.setrlimit(resource.RLIMIT_CORE, (0, most))",
        "resource.setrlimit(resource.RLIMIT_CORE, (most, most))",
        f"{_FILES} -k memory_of_a_crash",
    ),
    Sabotage(
        "words in reports",
        "reports.py",
        'lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")',
        "lines.append(repr(cause))",
        "tests/cli/test_reports.py",
    ),
    Sabotage(
        "handling not asked",
        "services/export_rows.py",
        "if not item.handling.may_leave(scope.audience):",
        "if False:",
        "tests/services/test_leaks.py",
    ),
    Sabotage(
        "Chatham House Rule off",
        "services/export_rows.py",
        "strict = any(item.chatham_house for item in items)",
        "strict = False",
        "tests/services/test_exports.py -k chatham_house",
    ),
    Sabotage(
        "open store read by hand",
        "paths.py",
        "return other is not None and",
        "return False and",
        "tests/ui/test_opening.py -k beside_itself",
    ),
    # nothing leaves the window
    Sabotage(
        "cards copied",
        "ui/screens/overview/card_list.py",
        "forbid_copy(self)",
        "pass",
        "tests/ui/test_nothing_leaves.py",
    ),
    Sabotage(
        "internal lists copied",
        "ui/tables/copies.py",
        "if self._internal:",
        "if False:",
        "tests/ui/test_nothing_leaves.py",
    ),
    Sabotage(
        "internal columns copied",
        "ui/tables/copies.py",
        "cells, left = self._table.cells(),",
        "cells, left = self._table.cells(office=True),",
        "tests/ui/test_world.py -k cop",
    ),
    Sabotage(
        "follow-ups copied",
        "ui/screens/follow_ups/list_actions.py",
        "if office or one.handling is Handling.PUBLICATION",
        "if True",
        "tests/ui/test_nothing_leaves.py",
    ),
    Sabotage(
        "internal maps unasked",
        "ui/screens/world/map_saving.py",
        "if not picture.internal:",
        "if True:",
        "tests/ui/test_world_on_map.py",
    ),
    Sabotage(
        "internal filters unseen",
        "ui/screens/world/map_saving.py",
        "return self.colouring.internal or self.narrowed",
        "return self.colouring.internal",
        "tests/ui/test_world_on_map.py",
    ),
    Sabotage(
        "filtered lists copied",
        "ui/tables/copies.py",
        "if self._narrowed():",
        "if False:",
        "tests/ui/test_world.py -k cop",
    ),
    # no line or record goes in silence
    Sabotage(
        "States below a label idle",
        "importers/vote_lists.py",
        "((1, len(above)),",
        "((1, len(lines)),",
        "tests/importers/test_vote_lists.py -k unread",
    ),
    Sabotage(
        "workbook without its rows",
        "exports/writers/xlsx.py",
        "    if times != 1:",
        "    if False:",
        "tests/exports/test_writers.py -k loses",
    ),
    # what comes in and goes out is harmless
    Sabotage(
        "formulas armed", "exports/text_safety.py", 'safe = f"\'{safe}"', "pass", "tests/exports/test_text_safety.py"
    ),
    Sabotage(
        "direction marks loose",
        "exports/text_safety.py",
        "return _isolated(one_line) if",
        "return one_line if",
        "tests/exports/test_text_safety.py",
    ),
    Sabotage("bombs unpacked", "importers/sources_zip.py", "RATIO_LIMIT = 100", "RATIO_LIMIT = 10**9", _HOSTILE),
    Sabotage("parts uncounted", "importers/sources_zip.py", "MEMBER_LIMIT = 1_000", "MEMBER_LIMIT = 10**9", _HOSTILE),
    Sabotage("lines endless", "importers/sources_text.py", "LINE_LIMIT = 20_000", "LINE_LIMIT = 10**9", _HOSTILE),
    Sabotage(
        "macros taken", "importers/sources_zip.py", '("vbaproject.bin", "vbadata.xml")', '("no.such.part",)', _HOSTILE
    ),
)
