"""The one next step of a transport: what it is called, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from aidhub.domain.errors import AidHubError
from aidhub.domain.transports import PlanHasProblems
from aidhub.i18n import translate
from aidhub.services.allocating import open_lists
from aidhub.services.filling import fill_up
from aidhub.services.receipt import arrive, confirm
from aidhub.services.transport_rows import StopRow
from aidhub.services.transport_show import TransportShow, show
from aidhub.services.transport_steps import confirm_plan
from aidhub.ui.page import Page
from aidhub.ui.text import Text
from aidhub.ui.transports import words
from aidhub.ui.transports.edit import EditDialog
from aidhub.ui.transports.questions import DepartureDialog

ICONS = {
    "choose_vehicle": "truck", "propose": "wand-sparkles", "confirm_plan": "check", "papers": "file-text",
    "depart": "truck", "arrive": "map-pin", "confirm": "check-check", "": "check",
}  # fmt: skip


def step_of(status: str, *, has_goods: bool, papers_done: int, papers: int) -> str:
    """Name the next step by what a transport has; "" where none is left."""
    if status == "planned" and not has_goods:
        return "propose"
    if status == "papers":
        return "depart" if papers_done == papers else "papers"
    by_status = {
        "draft": "choose_vehicle",
        "planned": "confirm_plan",
        "loading": "depart",
        "on_the_way": "arrive",
        "delivered": "confirm",
    }
    return by_status.get(status, "")


def step_of_show(shown: TransportShow) -> str:
    """Name the next step of a transport that was read whole."""
    return step_of(shown.status, has_goods=bool(shown.lines), papers_done=shown.papers_done, papers=len(shown.papers))


def step_words(step: str, place: str = "") -> str:
    """Say a step as a button does; ``place`` is the stop it is about, if it is one."""
    if place and step == "arrive":
        return translate("Transports", "Arrived in {place}", place=place)
    if place and step == "confirm":
        return translate("Transports", "All received in {place}", place=place)
    said = {
        "choose_vehicle": translate("Transports", "Choose vehicle and day"),
        "propose": translate("Transports", "Propose goods"),
        "confirm_plan": translate("Transports", "Confirm plan"),
        "papers": translate("Transports", "Papers"),
        "depart": translate("Transports", "Report departure"),
        "arrive": translate("Transports", "Report arrival"),
        "confirm": translate("Transports", "All received"),
    }
    return said.get(step, translate("Transports", "Done"))


def stop_in_question(shown: TransportShow, step: str) -> StopRow | None:
    """Find the stop a step is about: the next one to arrive at, or to confirm."""
    if step == "arrive":
        return next((stop for stop in shown.stops if stop.arrived_at is None), None)
    return next((stop for stop in shown.stops if stop.confirmed_at is None), None) if step == "confirm" else None


class NextStep(QObject):
    """Does the next step of a transport for a page.

    ``stopped`` gets the problems that keep a plan from it; ``allocate`` shows a proposal for open needs, else the page
    of the transport does.
    """

    def __init__(
        self,
        page: Page,
        stopped: Callable[[PlanHasProblems, TransportShow], object] | None = None,
        allocate: Callable[[TransportShow], object] | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._stopped, self._allocate = page, page.desk, stopped, allocate

    def take(self, transport_id: int) -> None:
        """Read the transport and do what comes next."""
        self._desk.ask(show, transport_id, then=self.do, key=("next step", id(self)))

    def do(self, shown: TransportShow) -> None:
        """Do what comes next."""
        step = step_of_show(shown)
        deeds: dict[str, Callable[[TransportShow], object]] = {
            "choose_vehicle": self.edit,
            "propose": self.propose,
            "confirm_plan": self._confirm_plan,
            "papers": lambda shown: self._page.wanted.emit("transport", (shown.id, "papers")),
            "depart": self.depart,
            "arrive": self._arrive,
            "confirm": self._confirm,
        }
        if step:
            deeds[step](shown)

    def edit(self, shown: TransportShow) -> None:
        """Ask for vehicle, departure and what else papers say of the journey."""
        EditDialog(self._page, self._desk, shown, lambda: self._tell(lambda: translate("Transports", "Saved"))).open()

    def propose(self, shown: TransportShow) -> None:
        """Propose goods for what the partners need; fill the vehicle with what should go first if they need nothing."""
        self._desk.ask(open_lists, shown.id, then=partial(self._propose, shown), key=("open lists", id(self)))

    def depart(self, shown: TransportShow) -> None:
        """Ask once, then report the departure."""

        def departed() -> None:
            self._tell(translate("Transports", "{number} is on its way", number=shown.number))

        DepartureDialog(self._page, self._desk, shown, departed).open()

    def _propose(self, shown: TransportShow, lists: int) -> None:
        if not lists:
            self._desk.do(fill_up, shown.id, then=partial(self._proposed, shown), seconds=120)
        elif self._allocate:
            self._allocate(shown)
        else:
            self._page.wanted.emit("transport", (shown.id, "propose"))

    def _proposed(self, shown: TransportShow, entry: int | None) -> None:
        if entry is None:
            self._page.told.emit(translate("Transports", "Nothing in the warehouse fits or may go."), False)  # noqa: FBT003
        else:
            self._tell(translate("Transports", "Goods proposed for {number}", number=shown.number))

    def _confirm_plan(self, shown: TransportShow) -> None:
        def confirmed(_: int) -> None:
            self._tell(translate("Transports", "Plan of {number} confirmed", number=shown.number))

        self._desk.do(confirm_plan, shown.id, then=confirmed, refused=partial(self._plan_refused, shown))

    def _plan_refused(self, shown: TransportShow, error: AidHubError) -> None:
        if isinstance(error, PlanHasProblems) and self._stopped:
            self._stopped(error, shown)
        else:
            self._desk.refused.emit(error)

    def _arrive(self, shown: TransportShow) -> None:
        stop = stop_in_question(shown, "arrive")
        if stop:
            said = partial(_arrived, shown, stop)
            self._desk.do(arrive, shown.id, stop.id, then=lambda _: self._tell(said))

    def _confirm(self, shown: TransportShow) -> None:
        stop = stop_in_question(shown, "confirm")
        if stop:
            said = partial(_received, shown, stop)
            self._desk.do(confirm, shown.id, stop.id, then=lambda _: self._tell(said))

    def _tell(self, text: Text) -> None:
        self._page.told.emit(text if isinstance(text, str) else text(), True)  # noqa: FBT003 - a signal


def _arrived(shown: TransportShow, stop: StopRow) -> str:
    place = words.destination(stop.city, stop.partner)
    return translate("Transports", "{number} has arrived in {place}", number=shown.number, place=place)


def _received(shown: TransportShow, stop: StopRow) -> str:
    place = words.destination(stop.city, stop.partner)
    return translate("Transports", "Receipt of {number} in {place} confirmed", number=shown.number, place=place)
