"""Flags: one role that a document seems to give to two names.

Owns noticing it, in neutral words. Nothing is merged and nobody is corrected: the reviewer sees
both names and where they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from comparisons.folding import fold
from comparisons.statements import Claimant, Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class RoleFlag:
    """One role under two names in one document."""

    role: str
    """The role as printed with the first name."""
    names: tuple[str, ...]
    """The names, in the order of the text."""
    statement_ids: tuple[str, ...]
    """The first statement that carries each name, in the same order."""
    message: str
    """What was noticed, in one neutral sentence."""


def find_flags(statements: Sequence[Statement]) -> tuple[RoleFlag, ...]:
    """Find the roles that stand with more than one name among the statements of one document."""
    speakers = _speakers(statements)
    return (*_same_role(speakers), *_without_introduction(statements, speakers))


class _Speaker(NamedTuple):
    claimant: Claimant
    statement: Statement


def _speakers(statements: Sequence[Statement]) -> list[_Speaker]:
    """Return the claimants by name, each where it is first named, a role going before none."""
    found: dict[str, _Speaker] = {}
    for statement in statements:
        claimant = statement.claimant
        if claimant and not statement.boilerplate:
            known = found.get(claimant.name)
            if not known or (claimant.role and not known.claimant.role):
                found[claimant.name] = _Speaker(claimant, known.statement if known else statement)
    return list(found.values())


def _same_role(speakers: Sequence[_Speaker]) -> list[RoleFlag]:
    """Flag names that are printed with the same role."""
    by_role: dict[str, dict[str, _Speaker]] = {}
    for speaker in speakers:
        if " " in speaker.claimant.role:  # a bare "Colonel" may be many people
            names = by_role.setdefault(fold(speaker.claimant.role), {})
            names.setdefault(_surname(speaker), speaker)
    message = "The text gives the role “{role}” to {names}."
    groups = [list(names.values()) for names in by_role.values() if len(names) > 1]
    return [_flag(group[0].claimant.role, group, message) for group in groups]


def _without_introduction(
    statements: Sequence[Statement], speakers: Sequence[_Speaker]
) -> list[RoleFlag]:
    """Flag a bare surname among the words of the only speaker who is introduced with a role."""
    introduced = [
        speaker
        for speaker in speakers
        if " " in speaker.claimant.role and " " in speaker.claimant.name
    ]
    if len({_surname(speaker) for speaker in introduced}) != 1:
        return []
    main = introduced[0]
    message = "The text introduces {first} as “{role}”; {second} speaks without an introduction."
    return [
        _flag(main.claimant.role, sorted((main, other), key=_place), message, main=main)
        for other in speakers
        if _is_bare(other, statements) and not _same_name(main, other)
    ]


def _is_bare(speaker: _Speaker, statements: Sequence[Statement]) -> bool:
    """Tell whether a name is one word, begins its statement as a person would, and has no role."""
    name = speaker.claimant.name
    if speaker.claimant.role or " " in name or not name.istitle():
        return False
    return not any(f"the {name}".casefold() in item.text.casefold() for item in statements)


def _flag(
    role: str, speakers: Sequence[_Speaker], message: str, *, main: _Speaker | None = None
) -> RoleFlag:
    names = tuple(speaker.claimant.name for speaker in speakers)
    other = next((name for name in names if main and name != main.claimant.name), "")
    first = main.claimant.name if main else ""
    told = message.format(role=role, names=" and ".join(names), first=first, second=other)
    ids = tuple(speaker.statement.id for speaker in speakers)
    return RoleFlag(role=role, names=names, statement_ids=ids, message=told)


def _place(speaker: _Speaker) -> int:
    return speaker.statement.span.start


def _surname(speaker: _Speaker) -> str:
    return fold(speaker.claimant.name.split()[-1])


def _same_name(one: _Speaker, other: _Speaker) -> bool:
    return _surname(one) == _surname(other)
