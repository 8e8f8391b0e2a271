"""Sets attplanner up and starts it, or tests it; needs nothing but Python 3.11.

    python3 run.py              the program; with no display the tour, pictures to look at
    python3 run.py WORDS…       the same as ``attplanner WORDS…``, for instance ``python3 run.py count --json``
    python3 run.py test         every check and test; further words go to pytest alone
    python3 run.py bench        the measurements of tests/bench; ``--faults`` runs the long fault sweeps instead,
                                ``--slice 2/10`` a part of them

The environment is made beside its place and moved there when it is whole, so that a broken set-up never stays.
Only packages named in the lock files with their hashes are installed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
MAKING = ROOT / ".venv.making"
STAMP = ENVIRONMENT / "attplanner.json"
WINDOWS = os.name == "nt"
SCRIPTS = "Scripts" if WINDOWS else "bin"
LOCKS = {False: "requirements.lock", True: "requirements-dev.lock"}

# What Debian's packages are called that Qt loads: always, and on a real screen besides.
QT_PACKAGES = ["libgl1", "libegl1", "libglib2.0-0", "libfontconfig1", "libxkbcommon0", "libdbus-1-3"]
SCREEN_PACKAGES = ["libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"]
QT_TRIAL = "from PySide6.QtWidgets import QApplication; QApplication(['trial', '-platform', 'offscreen'])"
SCREEN_TRIAL = (
    "import ctypes; [ctypes.CDLL(n) for n in ('libxcb-cursor.so.0', 'libxcb-icccm.so.4', 'libxcb-keysyms.so.1')]"
)

TRANSLATIONS = ROOT / "resources" / "i18n"
PACKAGE = ROOT / "attplanner"
RELEASE = ["packaging/translations.py", "release"]

CHECKS = (
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("import contracts", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
)
TESTS = ["-m", "pytest", "--ignore=tests/bench"]
BENCH = ["-m", "pytest", "tests/bench", "--benchmark-enable", "-p", "no:randomly", "-q"]


def main(words: list[str]) -> int:
    """Set up what the words need, then do what they say; returns the exit status."""
    require_python()
    developing = words[:1] in (["test"], ["bench"])
    set_up(developing)
    if words[:1] == ["test"]:
        return test(words[1:])
    if words[:1] == ["bench"]:
        return python(bench_words(words[1:]), offscreen=True)
    return start(["-m", "attplanner", *words])


# ---- set-up ---------------------------------------------------------------------------------------------------


def require_python() -> None:
    """Stop with one line where Python is too old or cannot make environments."""
    if sys.version_info < (3, 11):  # noqa: UP036  # an older Python runs this very line
        stop(f"attplanner needs Python 3.11 or newer; this is {sys.version.split()[0]}.")


def set_up(developing: bool) -> None:
    """Make the environment unless it is there and fits the lock; see that Qt's libraries load."""
    lock = ROOT / LOCKS[developing]
    done = read_stamp()
    if done.get(lock.name) != digest(lock) or not environment_python().exists():
        done = make_environment(lock)
    if sys.platform.startswith("linux"):
        see_libraries(done)
    make_translations(done)
    make_bytecode()


def make_environment(lock: Path) -> dict[str, str]:
    """Make a whole environment from a lock file and move it into place; returns its stamp."""
    require_ensurepip()
    import venv

    say("Setting up (once): making the environment, installing the packages of " + lock.name + " …")
    shutil.rmtree(MAKING, ignore_errors=True)
    venv.EnvBuilder(with_pip=True, symlinks=not WINDOWS).create(MAKING)
    install = ["-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    if subprocess.call([str(MAKING / SCRIPTS / "python"), *install, "--disable-pip-version-check"]) != 0:
        shutil.rmtree(MAKING, ignore_errors=True)
        stop("The packages could not be installed (see above); nothing was left behind. Is the network reachable?")
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    MAKING.rename(ENVIRONMENT)
    settle()
    locks = {name: digest(ROOT / name) for name in LOCKS.values() if name == lock.name or lock.name == LOCKS[True]}
    write_stamp(locks)
    return locks


def settle() -> None:
    """Tell a moved environment its new place, and give it the command ``attplanner``."""
    import venv

    venv.EnvBuilder(with_pip=False, symlinks=not WINDOWS).create(ENVIRONMENT)
    for script in (ENVIRONMENT / SCRIPTS).iterdir():
        if not WINDOWS and script.is_file() and not script.is_symlink():
            first, newline, rest = script.read_bytes().partition(b"\n")
            if first.startswith(b"#!"):
                script.write_bytes(first.replace(bytes(MAKING), bytes(ENVIRONMENT)) + newline + rest)
    query = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.check_output([str(environment_python()), "-c", query], text=True).strip()
    Path(packages, "attplanner.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    write_command()


def write_command() -> None:
    """Write the command ``attplanner`` into the environment."""
    if WINDOWS:
        text = f'@"{environment_python()}" -m attplanner %*\r\n'
        (ENVIRONMENT / SCRIPTS / "attplanner.cmd").write_text(text, encoding="utf-8")
        return
    command = ENVIRONMENT / SCRIPTS / "attplanner"
    command.write_text(f'#!/bin/sh\nexec "{environment_python()}" -m attplanner "$@"\n', encoding="utf-8")
    command.chmod(0o755)


def require_ensurepip() -> None:
    """See that environments can be made *before* one is made: Debian keeps that in a package of its own."""
    if subprocess.call([sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL) == 0:
        return
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not install_debian([version]):
        stop(f"Python's venv is missing. Install it, then start again:\n  sudo apt-get install {version}")


def see_libraries(done: dict[str, str]) -> None:
    """Try to load what Qt needs, once; install or name what is missing."""
    wanted = [("qt", QT_TRIAL, QT_PACKAGES)]
    if has_display():
        wanted.append(("screen", SCREEN_TRIAL, SCREEN_PACKAGES))
    for name, trial, packages in wanted:
        if done.get(name) == "seen":
            continue
        if not loads(trial) and not (install_debian(packages) and loads(trial)):
            stop(
                "Qt lacks libraries of this system. Install them, then start again:\n"
                f"  sudo apt-get install {' '.join(packages)}"
            )
        done[name] = "seen"
        write_stamp(done)


def make_translations(done: dict[str, str]) -> None:
    """Compile the translations of the window where they are not as they were."""
    sources = sorted(TRANSLATIONS.glob("*.ts"))
    state = "".join(digest(source) for source in sources)
    if done.get("translations", "") == state and all(one.with_suffix(".qm").exists() for one in sources):
        return
    if subprocess.call([str(environment_python()), *RELEASE], stdout=subprocess.DEVNULL, cwd=ROOT) != 0:
        stop("The translations could not be compiled (see above).")
    done["translations"] = state
    write_stamp(done)


def make_bytecode() -> None:
    """Compile the modules that changed; where PYTHONDONTWRITEBYTECODE is set, each start would do it over again."""
    import compileall

    compileall.compile_dir(PACKAGE, quiet=2)


def loads(trial: str) -> bool:
    """Tell whether a trial program runs in the environment."""
    return subprocess.call([str(environment_python()), "-c", trial], stderr=subprocess.DEVNULL) == 0


def install_debian(packages: list[str]) -> bool:
    """Install Debian packages where this is root on Debian or Ubuntu; tells whether that was done."""
    if WINDOWS or not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say("Installing " + " ".join(packages) + " …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "-qq", "update"], env=quiet)
    command = ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *packages]
    return subprocess.call(command, env=quiet, stdout=subprocess.DEVNULL) == 0


# ---- running --------------------------------------------------------------------------------------------------


def test(words: list[str]) -> int:
    """Run every check and test, all of them even where one fails; with further words only pytest."""
    if words:
        return python([*TESTS, *words], offscreen=True)
    failed = [name for name, command in CHECKS if report(name, python(command, offscreen=True))]
    if python(TESTS, offscreen=True) != 0:
        failed.append("pytest")
    say("All checks and tests passed." if not failed else "Failed: " + ", ".join(failed))
    return 1 if failed else 0


def report(name: str, status: int) -> int:
    """Print one line about a check that has run, and pass its status on."""
    say(f"{'ok    ' if status == 0 else 'FAILED'} {name}")
    return status


def bench_words(words: list[str]) -> list[str]:
    """Return pytest's words for the measurements, or for the fault sweeps that run for hours."""
    if "--faults" in words:
        return ["-m", "pytest", "tests", "--ignore=tests/bench", "--faults", *(w for w in words if w != "--faults")]
    return [*BENCH, *words]


def python(words: list[str], offscreen: bool) -> int:
    """Run the environment's Python in the checkout and wait for it."""
    sys.stdout.flush()
    return subprocess.call([str(environment_python()), *words], cwd=ROOT, env=surroundings(offscreen))


def start(words: list[str]) -> int:
    """Become the program; on Windows, where a process cannot become another, wait for it."""
    command, env = [str(environment_python()), *words], surroundings(offscreen=not has_display())
    sys.stdout.flush()
    if not WINDOWS:
        os.execve(command[0], command, env)
    return subprocess.call(command, env=env)


def surroundings(offscreen: bool) -> dict[str, str]:
    """Return the environment variables for the program or a check."""
    env = dict(os.environ)
    if offscreen:
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def has_display() -> bool:
    """Tell whether a window can be shown; Windows and macOS always have a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# ---- small things ---------------------------------------------------------------------------------------------


def environment_python() -> Path:
    """Return the environment's interpreter."""
    return ENVIRONMENT / SCRIPTS / ("python.exe" if WINDOWS else "python")


def digest(lock: Path) -> str:
    """Return what stands for a lock file: its hash, the Python that it was installed for, and the place."""
    text = lock.read_bytes() + repr((sys.version_info[:2], str(ROOT))).encode()
    return hashlib.sha256(text).hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what is known of the environment; empty where there is none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in stamp.items()}


def write_stamp(stamp: dict[str, str]) -> None:
    """Remember what was installed and seen to load."""
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def say(text: str) -> None:
    """Tell the person at the terminal; standard output belongs to the program's own answers."""
    print(text, file=sys.stderr, flush=True)


def stop(text: str) -> None:
    """End with a message; status 1: the user can act."""
    say(text)
    raise SystemExit(1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
