"""Writes a file as a whole: whatever happens, it holds either what it held before or what it is to hold."""

from __future__ import annotations

import os
import stat


def write_whole(path: str | bytes, content: bytes) -> None:
    """Puts ``content`` in the place of a file.

    It is written to a file beside it, flushed to the disk, and then given its name. A symbolic link stays one, and the
    file that it leads to gets the content. The rights of a file that exists are kept. What is no regular file, such as a
    pipe or ``/dev/stdout``, is written to directly. After a failure nothing is left behind.
    """
    # Few who read also write, and this takes long to import.
    import secrets

    real = os.path.realpath(os.fsdecode(path))
    try:
        before = os.stat(path)
    except FileNotFoundError:
        before = None
    if before and not stat.S_ISREG(before.st_mode):
        with open(path, "wb") as file:
            file.write(content)
        return
    if before and not os.access(real, os.W_OK):
        # Renaming would replace a file that must not be written.
        with open(path, "r+b"):
            pass
    folder = os.path.dirname(real)
    beside = os.path.join(folder, f".journeykit-{secrets.token_hex(8)}.tmp")
    try:
        # `x`: never a file, or a link, that somebody else has put there.
        file = open(beside, "xb")
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fsdecode(path)) from None
    with file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            if before:
                _take_over_rights(real, before, beside)
            file.close()
            os.replace(beside, real)
        except BaseException:
            file.close()
            os.unlink(beside)
            raise
    _flush_folder(folder)


def _take_over_rights(real: str, before: os.stat_result, beside: str) -> None:
    """Gives the file ``beside`` the owner, the rights and the attributes of the one that it replaces."""
    if hasattr(os, "chown"):
        try:
            os.chown(beside, before.st_uid, before.st_gid)
        except OSError:
            # Only an administrator may give a file away; a group of one's own may be kept.
            pass
    import shutil

    shutil.copymode(real, beside)
    if hasattr(os, "listxattr"):
        try:
            for name in os.listxattr(real):
                os.setxattr(beside, name, os.getxattr(real, name))
        except OSError:
            # The file system has no attributes, or keeps these to itself.
            pass


def _flush_folder(folder: str) -> None:
    """Flushes the new name to the disk, where folders can be opened."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)
