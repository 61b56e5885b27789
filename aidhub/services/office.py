"""Who we are: the name of each warehouse, our letterhead with its logo, and who signs."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Party
from aidhub.domain.errors import AidHubError, NotFound
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import clean_text
from aidhub.services.addresses import Address, addresses
from aidhub.services.kept_settings import setting, setting_edits
from aidhub.services.ledger import record
from aidhub.services.pallet_codes import gs1_prefix
from aidhub.services.places import sites

SIGNATURE = "signature.sender"
LONGEST_LOGO = 700_000
"""Letters of a logo in base64: a picture of 600 by 200 pixels fits, whatever it shows."""


class SiteNameMissing(AidHubError):
    """A warehouse has no name."""


class NoOrganisation(AidHubError):
    """Our own address is not entered yet."""


@dataclass(frozen=True, slots=True)
class Site:
    """A warehouse; its name stands on papers as the place of departure."""

    id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Office:
    """What the settings show of ourselves.

    ``address`` None: not entered yet. ``logo`` is a PNG in base64, empty for none. ``signature`` is the name below the
    sender's field for signing, empty for a blank one; ``gs1_prefix`` our company prefix, empty for none.
    """

    sites: tuple[Site, ...]
    address: Address | None
    logo: str
    signature: str
    gs1_prefix: str = ""


def office(session: Session) -> Office:
    """Read it all; the first organisation is ourselves, as on the papers."""
    own = _own(session)
    known = {address.id: address for address in addresses(session, "organisation")} if own else {}
    return Office(
        sites=tuple(Site(site.id, site.code, site.name) for site in sites(session)),
        address=known.get(own.id) if own else None,
        logo=own.logo if own else "",
        signature=signing_name(session),
        gs1_prefix=gs1_prefix(session),
    )


def signing_name(session: Session) -> str:
    """Name who signs for the sender; empty for a blank field."""
    kept = setting(session, SIGNATURE)
    return kept if isinstance(kept, str) else ""


def own_logo(session: Session) -> bytes:
    """Read our logo, a PNG; empty if there is none, or what is kept is none."""
    own = _own(session)
    try:
        return base64.b64decode(own.logo, validate=True) if own else b""
    except ValueError:
        return b""


def rename_site(session: Session, site_id: int, name: str) -> int:
    """Give a warehouse another name; answers the entry.

    Raises:
        SiteNameMissing, TextTooLong, NothingChanged: the name stays.
        NotFound: there is no such warehouse.
    """
    cleaned = clean_text(name)
    if not cleaned:
        raise SiteNameMissing
    if site_id not in {site.id for site in sites(session)}:
        raise NotFound(kind="place", name=str(site_id))
    return record(
        session, Entry("rename_site", edits=(Edit("place", site_id, "name", cleaned),), facts={"name": cleaned})
    )


def set_logo(session: Session, logo: str) -> int:
    """Set the logo of our letterhead, a PNG in base64; an empty text takes it away. Answers the entry.

    Raises:
        NoOrganisation: there is no address yet.
        NothingChanged: it is so already.
    """
    own = _own(session)
    if own is None:
        raise NoOrganisation
    if len(logo) > LONGEST_LOGO:
        raise ValueError("a logo is scaled down before it is kept")
    edits = (Edit("party", own.id, "logo", logo),)
    if not logo:
        return record(session, Entry("remove_logo", edits=edits, facts={"name": own.name}))
    return record(session, Entry("set_logo", edits=edits, facts={"name": own.name}))


def set_signature(session: Session, name: str) -> int:
    """Set the name below the sender's field for signing; empty leaves it blank. Answers the entry.

    Raises:
        TextTooLong, NothingChanged: it stays.
    """
    cleaned = clean_text(name)
    edits = setting_edits(session, SIGNATURE, cleaned or None, None, "")
    return record(session, Entry("set_signature", edits=edits, facts={"name": cleaned or "–"}))


def _own(session: Session) -> Party | None:
    question = select(Party).where(Party.role == "organisation", Party.active).order_by(Party.id).limit(1)
    return session.scalars(question.execution_options(populate_existing=True)).first()
