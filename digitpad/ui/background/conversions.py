"""Exports and imports beside the window, each in a child process."""

from __future__ import annotations

from PySide6.QtCore import QObject

from digitpad.base.language import tr
from digitpad.base.log import logger
from digitpad.protocol.conversions import Order, Outcome, Refused
from digitpad.ui.background.relay import Ended, Relay


def start_conversion(order: Order, parent: QObject) -> Relay:
    """Carry out an order; `outcome_of` says what came of it. Raises DigitpadError if it cannot begin."""
    from digitpad.processes.conversion import Conversion

    conversion = Conversion(order)
    return Relay(parent, order.name, lambda _report: conversion.outcome(), conversion.kill)


def outcome_of(ended: Ended) -> Outcome:
    """What came of a conversion; an unexpected error is logged."""
    if ended.was_cancelled:
        return Refused(tr("Cancelled; nothing was kept."))
    outcome: Outcome = Refused(ended.fault) if ended.fault else ended.outcome
    if isinstance(outcome, Refused) and outcome.trace:
        logger().error("%s\n%s", outcome.sentence, outcome.trace)
    return outcome
