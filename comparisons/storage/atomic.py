"""Atomic: a file is replaced durably and as a whole, or not at all.

Owns the order of a save: resolve links, refuse what is no writable regular file, write a temporary
file beside it, sync, replace, sync the folder. It does not look at what it writes, and it takes no
lock; both are the business of its callers.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable
from pathlib import Path

from comparisons.errors import Problem, SaveError
from comparisons.storage.system_calls import SYSTEM, SystemCalls

_LONGEST_NAME = 255  # bytes, on every file system we know of
_STALE = 3600  # seconds; no save takes an hour
_TEMPORARY = re.compile(r"\..*\.(\d{1,19})\.[0-9a-f]{8}\.claimdesk\.tmp", re.DOTALL)
_Notice = tuple[str, str]  # reason, remedy
_MAY_NOT_LAST: _Notice = (
    "saved, but may not survive a power cut.",
    "This disk does not confirm what it writes: keep a copy elsewhere.",
)
_OTHER_NAMES: _Notice = (
    "saved, but the file has other names (hard links) that keep the old content.",
    "Link them anew if they should change too.",
)
_NEW_OWNER: _Notice = (
    "saved, but the file is yours now and closed to its former group.",
    "Give it back with chown if others have to write it.",
)
_UNSYNCED = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
_REASONS = {
    errno.ENOSPC: ("the disk is full.", "Make room and save again."),
    errno.EDQUOT: ("your disk quota is used up.", "Make room and save again."),
    errno.EFBIG: ("the file would be larger than this system allows.", ""),
    errno.EACCES: ("you may not write in this folder.", "Ask for the right to write there."),
    errno.EPERM: ("you may not replace this file.", "Ask its owner for the right to."),
    errno.EROFS: ("the disk is read-only.", "Copy the comparison to a disk you can write to."),
    errno.ENOENT: ("the folder is not there any more.", "Put it back and save again."),
    errno.ELOOP: ("the file is a link to itself.", "Remove the link and save again."),
    errno.ENAMETOOLONG: ("the file's name is too long.", "Give it a shorter name."),
}


def _no_look() -> None:
    """Look at nothing."""


def save(
    path: Path,
    content: bytes,
    *,
    last_look: Callable[[], None] = _no_look,
    system: SystemCalls = SYSTEM,
) -> tuple[Problem, ...]:
    """Replace a file durably; return what the user should know although it is saved.

    When this raises, what was there before is still there, whole. `last_look` is called when all
    is written and only the replacement is left; it may raise to stop that.
    """
    target = Path(os.path.realpath(path))
    try:
        before = _checked(target, system)
        temporary, notices = _write_beside(target, content, before, system)
        _put_in_place(temporary, target, last_look, system)
    except OSError as error:
        reason, remedy = _REASONS.get(
            error.errno or 0, (f"it could not be written ({error.strerror or error}).", "")
        )
        raise SaveError(str(path), reason, remedy) from error
    if not _sync_folder(target.parent, system):
        notices = (*notices, _MAY_NOT_LAST)
    if before is not None and before.st_nlink > 1:
        notices = (*notices, _OTHER_NAMES)
    told = dict.fromkeys(notices)
    return tuple(Problem(place=str(path), reason=reason, remedy=remedy) for reason, remedy in told)


def _checked(target: Path, system: SystemCalls) -> os.stat_result | None:
    """Return the state of the file that will be replaced, or None for a new one."""
    try:
        before = system.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(before.st_mode):
        raise SaveError(str(target), "this is no regular file.", "Move away what stands there.")
    # A superuser may write to anything, so the mode is asked as well.
    if not before.st_mode & 0o222 or not system.writable(target):
        remedy = "Allow writing to it (chmod u+w)."
        raise SaveError(str(target), "the file is read-only.", remedy)
    return before


def _write_beside(
    target: Path, content: bytes, before: os.stat_result | None, system: SystemCalls
) -> tuple[Path, tuple[_Notice, ...]]:
    """Write a temporary file in the same folder; return its path and what was not possible."""
    temporary = beside(target, f".{os.getpid()}.{secrets.token_hex(4)}.claimdesk.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = system.open(temporary, flags, 0o666 if before is None else 0o600)
    notices: list[_Notice] = []
    try:
        try:
            _write_all(descriptor, content, system)
            if before is not None and not _like_before(descriptor, before, system):
                notices.append(_NEW_OWNER)
            if not _sync_file(descriptor, system):
                notices.append(_MAY_NOT_LAST)
        finally:
            system.close(descriptor)
    except BaseException:  # an interrupted save leaves nothing behind either
        _remove(temporary, system)
        raise
    return temporary, tuple(notices)


def _write_all(descriptor: int, content: bytes, system: SystemCalls) -> None:
    left = memoryview(content)
    while left:
        written = system.write(descriptor, left)
        if written <= 0:
            raise OSError(errno.EIO, "nothing was written")
        left = left[written:]


def _like_before(descriptor: int, before: os.stat_result, system: SystemCalls) -> bool:
    """Give the new file the mode and the owner of the old one; tell whether it got the owner."""
    mode, same_owner = stat.S_IMODE(before.st_mode) & 0o777, True
    if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
        try:
            system.chown(descriptor, before.st_uid, before.st_gid)
        except PermissionError:
            # What the old group was allowed must not be allowed to another group.
            mode, same_owner = mode & 0o707, False
    system.chmod(descriptor, mode)
    return same_owner


def _sync_file(descriptor: int, system: SystemCalls) -> bool:
    """Bring the content to the disk before its name gets there; tell whether that is possible."""
    try:
        system.sync(descriptor)
    except OSError as error:
        if error.errno not in _UNSYNCED:
            raise
        return False
    return True


def _put_in_place(
    temporary: Path, target: Path, last_look: Callable[[], None], system: SystemCalls
) -> None:
    try:
        last_look()
        system.replace(temporary, target)
    except BaseException:
        _remove(temporary, system)
        raise


def _remove(temporary: Path, system: SystemCalls) -> None:
    with contextlib.suppress(OSError):
        system.unlink(temporary)


def _sync_folder(folder: Path, system: SystemCalls) -> bool:
    """Bring the new name to the disk; the file is in place whether or not that succeeds."""
    try:
        descriptor = system.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            system.sync(descriptor)
        finally:
            system.close(descriptor)
    except OSError:
        return False
    return True


def beside(target: Path, ending: str) -> Path:
    """Return the path of a hidden companion of a file, its name cut to what a folder can hold.

    Names are limited in bytes, so the cut is made in bytes and never within a character.
    """
    room = _LONGEST_NAME - len(ending) - 1
    cut = target.name.encode("utf-8", "surrogateescape")[:room].decode("utf-8", "ignore")
    return target.with_name(f".{cut}{ending}")


def sweep(folder: Path) -> tuple[Path, ...]:
    """Remove temporary files of saves that were killed long ago; return those that are gone."""
    try:
        found = [path for path in folder.iterdir() if _left_behind(path)]
    except OSError:
        return ()
    removed: list[Path] = []
    for path in found:
        with contextlib.suppress(OSError):
            path.unlink()
            removed.append(path)
    return tuple(removed)


def _left_behind(path: Path) -> bool:
    """Tell whether a save that is surely over left this file."""
    named = _TEMPORARY.fullmatch(path.name)
    if named is None or _running(int(named.group(1))):
        return False
    try:
        state = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(state.st_mode) and time.time() - state.st_mtime > _STALE


def _running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
